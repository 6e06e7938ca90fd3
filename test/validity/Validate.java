import java.io.FileInputStream;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * Validates PDF files with veraPDF: `java -cp JARS Validate.java 2a FILE ua1 FILE …`. For each it
 * prints the profile, the file, how many checks were made, and the rules that were broken, with how
 * often and the first place; tabs between them.
 */
public class Validate {
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, "UTF-8");
    VeraGreenfieldFoundryProvider.initialise();
    for (int at = 0; at + 1 < arguments.length; at += 2) {
      String profile = arguments[at];
      String file = arguments[at + 1];
      out.println(profile + "\t" + file + "\t" + validate(profile, file));
    }
  }

  private static String validate(String profile, String file) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.fromString(profile);
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new FileInputStream(file), flavour)) {
      var result = Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
      Map<String, Integer> counts = new LinkedHashMap<>();
      Map<String, String> places = new LinkedHashMap<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
        String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
        counts.merge(rule, 1, Integer::sum);
        places.putIfAbsent(rule, assertion.getMessage() + " " + assertion.getLocation().getContext());
      }
      StringBuilder line = new StringBuilder(String.valueOf(result.getTotalAssertions()));
      counts.forEach(
          (rule, count) ->
              line.append("\t").append(rule).append(" (").append(count).append(" times): ")
                  .append(places.get(rule).replaceAll("\\s+", " ")));
      if (!result.isCompliant() && counts.isEmpty()) line.append("\tnot compliant");
      return line.toString();
    }
  }
}
