/** True for the hyphen by which people say that nothing is given, a dash in its place, or two or three of them. */
export const isDashes = (text: string): boolean => /^[-–—]{1,3}$/u.test(text);
