/** Ways in which the same description reaches the tool: other programs, other habits. None changes what it says. */

/** Lines broken at spaces so that none is longer than `width`, as mail programs do. */
function wrapped(text: string, width: number): string {
  const wrapLine = (line: string): string => {
    const lines: string[] = [];
    let current = "";
    for (const word of line.split(" ")) {
      if (current !== "" && current.length + 1 + word.length > width) {
        lines.push(current);
        current = word;
      } else current = current === "" ? word : `${current} ${word}`;
    }
    return [...lines, current].join("\n");
  };
  return text.split("\n").map(wrapLine).join("\n");
}

const eachLabel = (text: string, change: (label: string) => string): string =>
  text.replace(/^([^:\n]{3,90}):/gmu, (_, label: string) => `${change(label)}:`);

/** Name → the text changed so. */
export const VARIATIONS: Readonly<Record<string, (text: string) => string>> = {
  "CRLF line ends": (text) => text.replaceAll("\n", "\r\n"),
  "CR line ends": (text) => text.replaceAll("\n", "\r"),
  "letters decomposed (NFD)": (text) => text.normalize("NFD"),
  "no blank lines": (text) => text.replace(/\n\n+/gu, "\n"),
  "a blank line after every line": (text) => text.replaceAll("\n", "\n\n"),
  "no blank line above headings": (text) => text.replace(/\n\n(?=\d[\d.]* )/gu, "\n"),
  "no blank line below headings": (text) => text.replace(/^(\d[\d.]* .*)\n\n/gmu, "$1\n"),
  "lines indented": (text) => text.replace(/^(?=.)/gmu, "  ").replace(/$/gmu, " "),
  "a tab after each colon": (text) => text.replaceAll(": ", ":\t"),
  "no space after the colon of labels": (text) => text.replace(/^([^:\n]{3,90}): /gmu, "$1:"),
  "NBSP in labels": (text) => eachLabel(text, (label) => `${label.replaceAll(" ", "\u00A0")} `),
  "two spaces in labels": (text) => eachLabel(text, (label) => label.replaceAll(" ", "  ")),
  "more space after heading numbers": (text) => text.replace(/^(\d[\d.]*) /gmu, "$1 \u00A0 "),
  "headings in capitals": (text) => text.replace(/^\d[\d.]* .*$/gmu, (heading) => heading.toUpperCase()),
  "lines broken at 80": (text) => wrapped(text, 80),
  "lines broken at 72": (text) => wrapped(text, 72),
  "lines broken at 60": (text) => wrapped(text, 60),
  "no line end at the end": (text) => text.trimEnd(),
  "blank lines around": (text) => `\n\n${text}\n\n\n`,
};
