import { expect, it } from "vitest";
import { usualLineEnd } from "../../shared/text/usualLineEnd.ts";

it.each([
  ["a\nb\r\n", "\n"],
  ["a\r\nb\n", "\r\n"],
  ["a\rb\r\n", "\r"],
  ["\r\n", "\r\n"],
  ["\r", "\r"],
  ["a", "\n"],
  ["", "\n"],
])("%j ends its lines by %j", (text, end) => expect(usualLineEnd(text)).toBe(end));
