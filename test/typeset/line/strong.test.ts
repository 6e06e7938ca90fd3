import { expect, it } from 'vitest';
import type { FaceRole, Faces } from '../../../src/typeset/face.js';
import { setParagraph } from '../../../src/typeset/line/paragraph.js';
import { fakeSetting, isRun, plainStyle, theme } from '../fake.js';

/** The faces of text that stands plain, strong and emphasised in a style of this face. */
function facesIn(face: FaceRole): readonly string[] {
  const asked: FaceRole[] = [];
  const setting = fakeSetting();
  const faces: Faces = {
    face: (role) => setting.faces.face(role),
    choose(role: FaceRole, codePoint: number) {
      asked.push(role);
      return setting.faces.choose(role, codePoint);
    },
  };
  const word = (text: string) => [{ kind: 'text', text }] as const;
  const style = { ...plainStyle, face };
  const content = [
    ...word('甲'),
    { kind: 'strong', content: word('乙') },
    { kind: 'emphasis', content: word('丙') },
  ] as const;
  const [line] = setParagraph(content, style, 'artifact', 200, fakeSetting(faces));
  expect(
    line?.frames
      .filter(isRun)
      .map(({ text }) => text)
      .join(''),
  ).toBe('甲乙丙');
  return asked;
}

it.each([
  ['body', ['body', theme.strong, theme.emphasis]],
  ['serif', ['serif', theme.strong, theme.emphasis]],
  ['kai', ['kai', theme.strong, theme.emphasis]],
  ['sans', ['sans', 'sans', theme.emphasis]],
  ['title', ['title', 'title', theme.emphasis]],
] as const)('what is strong or emphasised in %s takes the theme’s face for it', (face, faces) => {
  expect(facesIn(face)).toEqual(faces);
});
