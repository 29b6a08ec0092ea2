"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all) __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if ((from && typeof from === "object") || typeof from === "function") {
    for (const key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, {
          get: () => from[key],
          enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable,
        });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// shared/check.ts
var check_exports = {};
__export(check_exports, {
  builtInRegistry: () => builtInRegistry,
  check: () => check,
});
module.exports = __toCommonJS(check_exports);

// shared/text/calendar.ts
var isLeap = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
var daysIn = (year, month) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
function toDay(year, month, day3) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day3 < 1 || day3 > daysIn(year, month))
    return void 0;
  return { year, month, day: day3 };
}
function parseIsoDay(text3) {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text3);
  return match === null ? void 0 : toDay(Number(match[1]), Number(match[2]), Number(match[3]));
}
var compareDays = (a, b) => a.year - b.year || a.month - b.month || a.day - b.day;
var isSameDay = (a, b) => compareDays(a, b) === 0;
var dayAfter = ({ year, month, day: day3 }) =>
  toDay(year, month, day3 + 1) ??
  toDay(year, month + 1, 1) ??
  toDay(year + 1, 1, 1) ?? { year, month, day: day3 };
function wholeMonths(start, end) {
  const after = dayAfter(end);
  const months = (after.year - start.year) * 12 + after.month - start.month;
  return after.day < start.day ? months - 1 : months;
}
function formatDay({ year, month, day: day3 }, padded = false) {
  const two = (n) => (padded ? String(n).padStart(2, "0") : String(n));
  return `${two(day3)}.${two(month)}.${String(year).padStart(4, "0")}`;
}

// shared/text/money.ts
var NBSP = "\xA0";
function groupThousands(digits, separator = NBSP) {
  const head = digits.length % 3;
  const groups2 = head === 0 ? [] : [digits.slice(0, head)];
  for (let i = head; i < digits.length; i += 3) groups2.push(digits.slice(i, i + 3));
  return groups2.join(separator);
}
function formatEuros(cents) {
  const euros2 = groupThousands(String(Math.trunc(Math.abs(cents) / 100)));
  const rest = Math.abs(cents) % 100;
  return `${cents < 0 ? "\u2212" : ""}${euros2}${rest === 0 ? "" : `,${String(rest).padStart(2, "0")}`}${NBSP}\u20AC`;
}

// shared/i18n/message.ts
var LANGUAGES = ["fi", "sv", "en"];
var LONGEST_QUOTE = 200;
function quote(text3) {
  const line2 = text3.replace(/[\r\n]+/gu, " ");
  if (line2.length <= LONGEST_QUOTE) return line2;
  return `${line2.slice(0, LONGEST_QUOTE).replace(/[\uD800-\uDBFF]$/u, "")}\u2026`;
}
function show(value, language) {
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") return String(value);
  if ("cents" in value) return formatEuros(value.cents);
  if ("day" in value) return formatDay(value.day);
  return value[language];
}
function render({ text: text3, values }, language) {
  return text3[language].replace(/\{([a-zA-Z]+)\}/gu, (placeholder, name) => {
    const value = values[name];
    return value === void 0 ? placeholder : show(value, language);
  });
}

// ../../main/node_modules/zod/v4/core/util.js
var util_exports = {};
__export(util_exports, {
  BIGINT_FORMAT_RANGES: () => BIGINT_FORMAT_RANGES,
  CONSTANT_CATCH: () => CONSTANT_CATCH,
  Class: () => Class,
  NUMBER_FORMAT_RANGES: () => NUMBER_FORMAT_RANGES,
  aborted: () => aborted,
  allowsEval: () => allowsEval,
  assert: () => assert,
  assertEqual: () => assertEqual,
  assertIs: () => assertIs,
  assertNever: () => assertNever,
  assertNotEqual: () => assertNotEqual,
  assignProp: () => assignProp,
  attachSchema: () => attachSchema,
  base64ToUint8Array: () => base64ToUint8Array,
  base64urlToUint8Array: () => base64urlToUint8Array,
  cached: () => cached,
  captureStackTrace: () => captureStackTrace,
  cleanEnum: () => cleanEnum,
  cleanRegex: () => cleanRegex,
  clone: () => clone,
  cloneDef: () => cloneDef,
  codePointLength: () => codePointLength,
  constantCatch: () => constantCatch,
  createTransparentProxy: () => createTransparentProxy,
  defineLazy: () => defineLazy,
  defineLazyInternal: () => defineLazyInternal,
  derived: () => derived,
  esc: () => esc,
  escapeRegex: () => escapeRegex,
  explicitlyAborted: () => explicitlyAborted,
  extend: () => extend,
  finalizeIssue: () => finalizeIssue,
  floatSafeRemainder: () => floatSafeRemainder,
  getElementAtPath: () => getElementAtPath,
  getEnumValues: () => getEnumValues,
  getLengthableOrigin: () => getLengthableOrigin,
  getParsedType: () => getParsedType,
  getSizableOrigin: () => getSizableOrigin,
  hexToUint8Array: () => hexToUint8Array,
  hide: () => hide,
  installLazyProp: () => installLazyProp,
  isObject: () => isObject,
  isPlainObject: () => isPlainObject,
  issue: () => issue,
  joinValues: () => joinValues,
  jsonStringifyReplacer: () => jsonStringifyReplacer,
  members: () => members,
  merge: () => merge,
  mergeDefs: () => mergeDefs,
  normalizeParams: () => normalizeParams,
  nullish: () => nullish,
  numKeys: () => numKeys,
  objectClone: () => objectClone,
  omit: () => omit,
  optionalKeys: () => optionalKeys,
  own: () => own,
  parsedType: () => parsedType,
  partial: () => partial,
  pick: () => pick,
  prefixIssues: () => prefixIssues,
  primitiveTypes: () => primitiveTypes,
  promiseAllObject: () => promiseAllObject,
  propertyKeyTypes: () => propertyKeyTypes,
  randomString: () => randomString,
  rawShape: () => rawShape,
  required: () => required,
  safeExtend: () => safeExtend,
  shallowClone: () => shallowClone,
  sizeCaps: () => sizeCaps,
  slugify: () => slugify,
  stringifyPrimitive: () => stringifyPrimitive,
  toZod: () => toZod,
  uint8ArrayToBase64: () => uint8ArrayToBase64,
  uint8ArrayToBase64url: () => uint8ArrayToBase64url,
  uint8ArrayToHex: () => uint8ArrayToHex,
  unwrapMessage: () => unwrapMessage,
});
function assertEqual(val) {
  return val;
}
function assertNotEqual(val) {
  return val;
}
function toZod() {
  return (schema4) => schema4;
}
function assertIs(_arg) {}
function assertNever(_x) {
  throw new Error("Unexpected value in exhaustive check");
}
function assert(_) {}
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries)
    .filter(([k, _]) => numericValues.indexOf(+k) === -1)
    .map(([_, v]) => v);
  return values;
}
function joinValues(array2, separator = "|") {
  return array2.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint") return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
  const ratio = val / step;
  const roundedRatio = Math.round(ratio);
  const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
  if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
  return ratio - roundedRatio;
}
var EVALUATING = /* @__PURE__ */ Symbol("evaluating");
function defineLazy(object, key, getter) {
  let value = void 0;
  Object.defineProperty(object, key, {
    get() {
      if (value === EVALUATING) {
        return void 0;
      }
      if (value === void 0) {
        value = EVALUATING;
        value = getter();
      }
      return value;
    },
    set(v) {
      Object.defineProperty(object, key, {
        value: v,
        // configurable: true,
      });
    },
    configurable: true,
  });
}
function objectClone(obj) {
  return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}
function rawShape(def) {
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema4) {
  return rawShape(schema4._zod.def) ?? schema4._zod.def.shape;
}
function deferProp(target, key, getter) {
  Object.defineProperty(target, key, {
    get() {
      const value = getter();
      assignProp(this, key, value);
      return value;
    },
    enumerable: true,
    configurable: true,
  });
}
function putProp(target, key, value) {
  if (key in target) assignProp(target, key, value);
  else target[key] = value;
}
function mirrorShape(target, source, keys, wrap) {
  const raw = sourceShape(source);
  for (const key of keys) {
    const desc = Object.getOwnPropertyDescriptor(raw, key);
    if (!desc.enumerable) continue;
    if (desc.get) {
      deferProp(target, key, () => {
        const value = source._zod.def.shape[key];
        return wrap ? wrap(value, key) : value;
      });
    } else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
  }
}
function mirrorProps(target, source) {
  for (const key of Reflect.ownKeys(source)) {
    const desc = Object.getOwnPropertyDescriptor(source, key);
    if (!desc.enumerable) continue;
    if (desc.get) deferProp(target, key, () => source[key]);
    else putProp(target, key, desc.value);
  }
}
function mergeDefs(...defs) {
  const mergedDescriptors = {};
  for (const def of defs) {
    const descriptors = Object.getOwnPropertyDescriptors(def);
    Object.assign(mergedDescriptors, descriptors);
  }
  return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema4) {
  return mergeDefs(schema4._zod.def);
}
function getElementAtPath(obj, path) {
  if (!path) return obj;
  return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
  const keys = Object.keys(promisesObj);
  const promises = keys.map((key) => promisesObj[key]);
  return Promise.all(promises).then((results) => {
    const resolvedObj = {};
    for (let i = 0; i < keys.length; i++) {
      resolvedObj[keys[i]] = results[i];
    }
    return resolvedObj;
  });
}
function randomString(length = 10) {
  const chars = "abcdefghijklmnopqrstuvwxyz";
  let str = "";
  for (let i = 0; i < length; i++) {
    str += chars[Math.floor(Math.random() * chars.length)];
  }
  return str;
}
function esc(str) {
  return JSON.stringify(str);
}
function slugify(input) {
  return input
    .toLowerCase()
    .trim()
    .replace(/[^\w\s-]/g, "")
    .replace(/[\s_-]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
var allowsEval = /* @__PURE__ */ cached(() => {
  if (globalConfig.jitless) {
    return false;
  }
  if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
    return false;
  }
  try {
    const F = Function;
    new F("");
    return true;
  } catch (_) {
    return false;
  }
});
function isPlainObject(o) {
  if (isObject(o) === false) return false;
  const ctor = o.constructor;
  if (ctor === void 0) return true;
  if (typeof ctor !== "function") return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false) return false;
  if (Object.hasOwn(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
function shallowClone(o) {
  if (isPlainObject(o)) return { ...o };
  if (Array.isArray(o)) return [...o];
  if (o instanceof Map) return new Map(o);
  if (o instanceof Set) return new Set(o);
  return o;
}
function numKeys(data) {
  let keyCount = 0;
  for (const key in data) {
    if (Object.hasOwn(data, key)) {
      keyCount++;
    }
  }
  return keyCount;
}
var getParsedType = (data) => {
  const t = typeof data;
  switch (t) {
    case "undefined":
      return "undefined";
    case "string":
      return "string";
    case "number":
      return Number.isNaN(data) ? "nan" : "number";
    case "boolean":
      return "boolean";
    case "function":
      return "function";
    case "bigint":
      return "bigint";
    case "symbol":
      return "symbol";
    case "object":
      if (Array.isArray(data)) {
        return "array";
      }
      if (data === null) {
        return "null";
      }
      if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
        return "promise";
      }
      if (typeof Map !== "undefined" && data instanceof Map) {
        return "map";
      }
      if (typeof Set !== "undefined" && data instanceof Set) {
        return "set";
      }
      if (typeof Date !== "undefined" && data instanceof Date) {
        return "date";
      }
      if (typeof File !== "undefined" && data instanceof File) {
        return "file";
      }
      return "object";
    default:
      throw new Error(`Unknown data type: ${t}`);
  }
};
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
var primitiveTypes = /* @__PURE__ */ new Set([
  "string",
  "number",
  "bigint",
  "boolean",
  "symbol",
  "undefined",
]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent) cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params) return {};
  if (typeof params === "string") return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string") return { ...params, error: () => params.error };
  return params;
}
function createTransparentProxy(getter) {
  let target;
  return new Proxy(
    {},
    {
      get(_, prop, receiver) {
        target ?? (target = getter());
        return Reflect.get(target, prop, receiver);
      },
      set(_, prop, value, receiver) {
        target ?? (target = getter());
        return Reflect.set(target, prop, value, receiver);
      },
      has(_, prop) {
        target ?? (target = getter());
        return Reflect.has(target, prop);
      },
      deleteProperty(_, prop) {
        target ?? (target = getter());
        return Reflect.deleteProperty(target, prop);
      },
      ownKeys(_) {
        target ?? (target = getter());
        return Reflect.ownKeys(target);
      },
      getOwnPropertyDescriptor(_, prop) {
        target ?? (target = getter());
        return Reflect.getOwnPropertyDescriptor(target, prop);
      },
      defineProperty(_, prop, descriptor) {
        target ?? (target = getter());
        return Reflect.defineProperty(target, prop, descriptor);
      },
    },
  );
}
function stringifyPrimitive(value) {
  if (typeof value === "bigint") return `${value.toString()}n`;
  if (typeof value === "string") return `"${value}"`;
  return `${value}`;
}
function optionalKeys(shape2) {
  return Object.keys(shape2).filter((k) => {
    return shape2[k]._zod.optin !== void 0 && shape2[k]._zod.optout === "optional";
  });
}
var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
var BIGINT_FORMAT_RANGES = {
  int64: [/* @__PURE__ */ BigInt("-9223372036854775808"), /* @__PURE__ */ BigInt("9223372036854775807")],
  uint64: [/* @__PURE__ */ BigInt(0), /* @__PURE__ */ BigInt("18446744073709551615")],
};
function pick(schema4, mask) {
  const currDef = schema4._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".pick() cannot be used on object schemas containing refinements");
  }
  const newShape = {};
  mirrorShape(newShape, schema4, maskedKeys(schema4, mask));
  return clone(schema4, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function maskedKeys(schema4, mask) {
  const raw = sourceShape(schema4);
  const keys = [];
  for (const key of Reflect.ownKeys(mask)) {
    if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
      throw new Error(`Unrecognized key: "${String(key)}"`);
    }
    if (mask[key]) keys.push(key);
  }
  return keys;
}
function omit(schema4, mask) {
  const currDef = schema4._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".omit() cannot be used on object schemas containing refinements");
  }
  const omitted = new Set(maskedKeys(schema4, mask));
  const newShape = {};
  mirrorShape(
    newShape,
    schema4,
    Reflect.ownKeys(sourceShape(schema4)).filter((key) => !omitted.has(key)),
  );
  return clone(schema4, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema4, shape2) {
  if (!isPlainObject(shape2)) {
    throw new Error("Invalid input to extend: expected a plain object");
  }
  const checks = schema4._zod.def.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    const existingShape = sourceShape(schema4);
    for (const key of Reflect.ownKeys(shape2)) {
      if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) {
        throw new Error(
          "Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.",
        );
      }
    }
  }
  return clone(schema4, mergeDefs(schema4._zod.def, { shape: extended(schema4, shape2) }));
}
function extended(schema4, shape2) {
  const newShape = {};
  mirrorShape(newShape, schema4, Reflect.ownKeys(sourceShape(schema4)));
  mirrorProps(newShape, shape2);
  return newShape;
}
function safeExtend(schema4, shape2) {
  if (!isPlainObject(shape2)) {
    throw new Error("Invalid input to safeExtend: expected a plain object");
  }
  return clone(schema4, mergeDefs(schema4._zod.def, { shape: extended(schema4, shape2) }));
}
function merge(a, b) {
  if (!b?._zod?.def) {
    throw new Error(
      "Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.",
    );
  }
  if (a._zod.def.checks?.length) {
    throw new Error(
      ".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.",
    );
  }
  const newShape = {};
  mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
  mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
  const def = mergeDefs(a._zod.def, {
    shape: newShape,
    get catchall() {
      return b._zod.def.catchall;
    },
    checks: b._zod.def.checks ?? [],
  });
  return clone(a, def);
}
function partial(Class2, schema4, mask, name = "partial") {
  const currDef = schema4._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
  }
  const selected = mask ? new Set(maskedKeys(schema4, mask)) : void 0;
  const newShape = {};
  mirrorShape(
    newShape,
    schema4,
    Reflect.ownKeys(sourceShape(schema4)),
    Class2 &&
      ((value, key) =>
        selected && !selected.has(key) ? value : new Class2({ type: "optional", innerType: value })),
  );
  return clone(schema4, mergeDefs(schema4._zod.def, { shape: newShape, checks: [] }));
}
function required(Class2, schema4, mask) {
  const selected = mask ? new Set(maskedKeys(schema4, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema4, Reflect.ownKeys(sourceShape(schema4)), (value, key) =>
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class2({ type: "nonoptional", innerType: value }),
  );
  return clone(schema4, mergeDefs(schema4._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
  if (x.aborted === true) return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true) return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check)) break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0) caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a3;
  for (let i = start; i < issues.length; i++) {
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck")) (_a3 = iss).schema ?? (_a3.schema = iss.inst);
    else iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message
    ? iss.message
    : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
      unwrapMessage(schemaError?.(iss)) ??
      unwrapMessage(ctx?.error?.(iss)) ??
      unwrapMessage(config2.customError?.(iss)) ??
      unwrapMessage(config2.localeError?.(iss)) ??
      "Invalid input");
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
function getSizableOrigin(input) {
  if (input instanceof Set) return "set";
  if (input instanceof Map) return "map";
  if (input instanceof File) return "file";
  return "unknown";
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str)) return units;
  let count2 = units;
  for (let i = 0; i < units - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count2--;
      i++;
    }
  }
  return count2;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input)) return "array";
  if (typeof input === "string") return "string";
  return "unknown";
}
function parsedType(data) {
  const t = typeof data;
  switch (t) {
    case "number": {
      return Number.isNaN(data) ? "nan" : "number";
    }
    case "object": {
      if (data === null) {
        return "null";
      }
      if (Array.isArray(data)) {
        return "array";
      }
      const obj = data;
      if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
        return obj.constructor.name;
      }
    }
  }
  return t;
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst,
    };
  }
  return { ...iss };
}
function cleanEnum(obj) {
  return Object.entries(obj)
    .filter(([k, _]) => {
      return Number.isNaN(Number.parseInt(k, 10));
    })
    .map((el) => el[1]);
}
function base64ToUint8Array(base642) {
  const binaryString = atob(base642);
  const bytes = new Uint8Array(binaryString.length);
  for (let i = 0; i < binaryString.length; i++) {
    bytes[i] = binaryString.charCodeAt(i);
  }
  return bytes;
}
function uint8ArrayToBase64(bytes) {
  let binaryString = "";
  for (let i = 0; i < bytes.length; i++) {
    binaryString += String.fromCharCode(bytes[i]);
  }
  return btoa(binaryString);
}
function base64urlToUint8Array(base64url2) {
  const base642 = base64url2.replace(/-/g, "+").replace(/_/g, "/");
  const padding = "=".repeat((4 - (base642.length % 4)) % 4);
  return base64ToUint8Array(base642 + padding);
}
function uint8ArrayToBase64url(bytes) {
  return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
  const cleanHex = hex.replace(/^0x/, "");
  if (cleanHex.length % 2 !== 0) {
    throw new Error("Invalid hex string length");
  }
  const bytes = new Uint8Array(cleanHex.length / 2);
  for (let i = 0; i < cleanHex.length; i += 2) {
    bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
  }
  return bytes;
}
function uint8ArrayToHex(bytes) {
  return Array.from(bytes)
    .map((b) => b.toString(16).padStart(2, "0"))
    .join("");
}
var Class = class {};
function members(proto, table2) {
  for (const key in table2) {
    const desc = Object.getOwnPropertyDescriptor(table2, key);
    if (desc.get) Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
// @__NO_SIDE_EFFECTS__
function derived(computes, table2) {
  for (const key in computes) {
    const compute = computes[key];
    Object.defineProperty(table2, key, {
      configurable: true,
      enumerable: true,
      get() {
        return own(this, key, compute(this));
      },
      set(value) {
        own(this, key, value);
      },
    });
  }
  return table2;
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    },
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  },
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke) delete this[key];
        else Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    },
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto) return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    },
  });
}
var CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
  const fn = () => value;
  fn[CONSTANT_CATCH] = true;
  return fn;
}

// ../../main/node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer3, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer3(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.hasOwn(proto2, k)) continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {}
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp) pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent) return true;
      return inst?._zod?.traits?.has(name);
    },
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
var $ZodEncodeError = class extends Error {
  constructor(name) {
    super(`Encountered unidirectional transform during encode: ${name}`);
    this.name = "ZodEncodeError";
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig) Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// ../../main/node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true,
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      },
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var _$ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error,
});
function node(obj, key, make) {
  if (!Object.hasOwn(obj, key)) {
    if (key === "__proto__") {
      Object.defineProperty(obj, key, {
        value: make(),
        writable: true,
        enumerable: true,
        configurable: true,
      });
    } else {
      obj[key] = make();
    }
  }
  return obj[key];
}
function flattenError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = {};
  const formErrors = [];
  for (const sub of error2.issues) {
    if (sub.path.length > 0) {
      node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
    } else {
      formErrors.push(mapper(sub));
    }
  }
  return { formErrors, fieldErrors };
}
function formatError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = { _errors: [] };
  const processError = (error3, path = []) => {
    for (const issue2 of error3.issues) {
      if (issue2.code === "invalid_union" && issue2.errors.length) {
        issue2.errors.map((issues) => processError({ issues }, [...path, ...issue2.path]));
      } else if (issue2.code === "invalid_key") {
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      } else if (issue2.code === "invalid_element") {
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      } else {
        const fullpath = [...path, ...issue2.path];
        if (fullpath.length === 0) {
          fieldErrors._errors.push(mapper(issue2));
        } else {
          let curr = fieldErrors;
          let i = 0;
          while (i < fullpath.length) {
            const el = fullpath[i];
            const terminal = i === fullpath.length - 1;
            if (el === "_errors") {
              if (terminal) curr._errors.push(mapper(issue2));
              i++;
              continue;
            }
            if (!Object.hasOwn(curr, el)) {
              Object.defineProperty(curr, el, {
                value: { _errors: [] },
                enumerable: true,
                writable: true,
                configurable: true,
              });
            }
            const node2 = curr[el];
            if (terminal) {
              node2._errors.push(mapper(issue2));
            }
            curr = node2;
            i++;
          }
        }
      }
    }
  };
  processError(error2);
  return fieldErrors;
}

// ../../main/node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
  return { callee: params?.callee ?? callee, Err: params?.Err };
}
var _parse = (_Err) => {
  const fn = (schema4, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema4._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var _parseAsync = (_Err) => {
  const fn = async (schema4, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema4._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var _safeParse = (_Err) => (schema4, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema4._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
function failure(Err, issues, ctx) {
  let error2;
  return {
    success: false,
    get error() {
      if (!error2) {
        error2 = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error2;
    },
    set error(e) {
      error2 = e;
      issues = void 0;
      ctx = void 0;
    },
  };
}
var _safeParseAsync = (_Err) => async (schema4, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema4._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
var COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
var validate = (schema4, value, _ctx) => {
  const validator = schema4._zod.bag.validator;
  if (validator !== void 0) {
    if (validator(value) !== COMPILE_INVALID) return true;
    if (validator.definite === true && _ctx === void 0) return false;
  }
  return validateFallback(schema4, value, _ctx);
};
function validateFallback(schema4, value, _ctx) {
  const ctx = _ctx ? { ..._ctx, async: false, abortEarly: true } : { async: false, abortEarly: true };
  const fallbackRun = schema4._zod.bag.fallbackRun;
  let result;
  if (fallbackRun) {
    ctx[COMPILE_FALLBACK] = true;
    result = fallbackRun({ value, issues: [] }, ctx);
  } else {
    result = schema4._zod.run({ value, issues: [] }, ctx);
  }
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length === 0;
}
var validateAsync = async (schema4, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true, abortEarly: true } : { async: true, abortEarly: true };
  let result = schema4._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) result = await result;
  return result.issues.length === 0;
};
var _encode = (_Err) => {
  const parse3 = _parse(_Err);
  const fn = (schema4, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return parse3(schema4, value, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decode = (_Err) => {
  const parse3 = _parse(_Err);
  const fn = (schema4, value, _ctx, _params) => {
    return parse3(schema4, value, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _encodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema4, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return await parseAsync2(schema4, value, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema4, value, _ctx, _params) => {
    return await parseAsync2(schema4, value, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _safeEncode = (_Err) => (schema4, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParse(_Err)(schema4, value, ctx);
};
var _safeDecode = (_Err) => (schema4, value, _ctx) => {
  return _safeParse(_Err)(schema4, value, _ctx);
};
var _safeEncodeAsync = (_Err) => async (schema4, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParseAsync(_Err)(schema4, value, ctx);
};
var _safeDecodeAsync = (_Err) => async (schema4, value, _ctx) => {
  return _safeParseAsync(_Err)(schema4, value, _ctx);
};

// ../../main/node_modules/zod/v4/core/regexes.js
var cuid = /^[cC][0-9a-z]{6,}$/;
var cuid2 = /^[0-9a-z]+$/;
var ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
var xid = /^[0-9a-vA-V]{20}$/;
var ksuid = /^[A-Za-z0-9]{27}$/;
var nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
  return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
var duration =
  /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
var guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
var uuid = (version2) => {
  if (!version2)
    return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
  return new RegExp(
    `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version2}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`,
  );
};
var email =
  /^(?:[A-Za-z0-9_'+-]+\.)*[A-Za-z0-9_'+-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;
var _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
  return new RegExp(_emoji, "u");
}
var ipv4 =
  /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
var ipv6 =
  /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
var cidrv4 =
  /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
var cidrv6 =
  /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
var base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
var base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
var httpProtocol = /^https?$/;
var e164 = /^\+[1-9]\d{6,14}$/;
var dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source) {
  return new RegExp(`^${source}$`);
}
var date = /* @__PURE__ */ anchor(dateSource);
function timeSource(args) {
  const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
  const regex =
    typeof args.precision === "number"
      ? args.precision === -1
        ? `${hhmm}`
        : args.precision === 0
          ? `${hhmm}:[0-5]\\d`
          : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
      : args.seconds
        ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
        : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
  return regex;
}
function time(args) {
  return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
  const opts = ["Z"];
  if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
  const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
  const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
  return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
var anyString = /^[\s\S]{0,}$/;
var integer = /^-?\d+$/;
var number = /^-?\d+(?:\.\d+)?$/;
var boolean = /^(?:true|false)$/i;
var lowercase = /^[^A-Z]*$/;
var uppercase = /^[^a-z]*$/;

// ../../main/node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date",
};
var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_big",
      maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort,
    });
  };
});
var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort,
    });
  };
});
var $ZodCheckMultipleOf = /* @__PURE__ */ $constructor("$ZodCheckMultipleOf", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    if (typeof payload.value !== typeof def.value)
      throw new Error("Cannot mix number and bigint in multiple_of check.");
    const isMultiple =
      typeof payload.value === "bigint"
        ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
          def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
        : floatSafeRemainder(payload.value, def.value) === 0;
    if (isMultiple) return;
    payload.issues.push({
      origin: typeof payload.value,
      code: "not_multiple_of",
      divisor: def.value,
      input: payload.value,
      inst,
      continue: !def.abort,
    });
  };
});
var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int");
  const origin = isInt ? "int" : "number";
  const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = (payload) => {
    const input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: false,
          input,
          inst,
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        if (input > 0) {
          payload.issues.push({
            input,
            code: "too_big",
            maximum: Number.MAX_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort,
          });
        } else {
          payload.issues.push({
            input,
            code: "too_small",
            minimum: Number.MIN_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort,
          });
        }
        return;
      }
    }
    if (input < minimum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_small",
        minimum,
        inclusive: true,
        inst,
        continue: !def.abort,
      });
    }
    if (input > maximum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_big",
        maximum,
        inclusive: true,
        inst,
        continue: !def.abort,
      });
    }
  };
});
var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
    if (length <= def.maximum) return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort,
    });
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length =
      typeof input === "string" && units >= def.minimum && units < def.minimum * 2
        ? codePointLength(input)
        : units;
    if (length >= def.minimum) return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort,
    });
  };
});
var $ZodCheckLengthEquals = /* @__PURE__ */ $constructor("$ZodCheckLengthEquals", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length =
      typeof input === "string" && units >= def.length && units <= def.length * 2
        ? codePointLength(input)
        : units;
    if (length === def.length) return;
    const origin = getLengthableOrigin(input);
    const tooBig = length > def.length;
    payload.issues.push({
      origin,
      ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
      inclusive: true,
      exact: true,
      input: payload.value,
      inst,
      continue: !def.abort,
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a3, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a3 = inst._zod).check ??
      (_a3.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value)) return;
        payload.issues.push({
          origin: "string",
          code: "invalid_format",
          format: def.format,
          input: payload.value,
          ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
          inst,
          continue: !def.abort,
        });
      });
  else (_b = inst._zod).check ?? (_b.check = () => {});
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value)) return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort,
    });
  };
});
var $ZodCheckLowerCase = /* @__PURE__ */ $constructor("$ZodCheckLowerCase", (inst, def) => {
  def.pattern ?? (def.pattern = lowercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckUpperCase = /* @__PURE__ */ $constructor("$ZodCheckUpperCase", (inst, def) => {
  def.pattern ?? (def.pattern = uppercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckIncludes = /* @__PURE__ */ $constructor("$ZodCheckIncludes", (inst, def) => {
  $ZodCheck.init(inst, def);
  const escapedRegex = escapeRegex(def.includes);
  const pattern = new RegExp(
    typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex,
  );
  def.pattern = pattern;
  inst._zod.check = (payload) => {
    if (payload.value.includes(def.includes, def.position)) return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "includes",
      includes: def.includes,
      input: payload.value,
      inst,
      continue: !def.abort,
    });
  };
});
var $ZodCheckStartsWith = /* @__PURE__ */ $constructor("$ZodCheckStartsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
  def.pattern ?? (def.pattern = pattern);
  inst._zod.check = (payload) => {
    if (payload.value.startsWith(def.prefix)) return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "starts_with",
      prefix: def.prefix,
      input: payload.value,
      inst,
      continue: !def.abort,
    });
  };
});
var $ZodCheckEndsWith = /* @__PURE__ */ $constructor("$ZodCheckEndsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
  def.pattern ?? (def.pattern = pattern);
  inst._zod.check = (payload) => {
    if (payload.value.endsWith(def.suffix)) return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "ends_with",
      suffix: def.suffix,
      input: payload.value,
      inst,
      continue: !def.abort,
    });
  };
});
var $ZodCheckOverwrite = /* @__PURE__ */ $constructor("$ZodCheckOverwrite", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    payload.value = def.tx(payload.value);
  };
});

// ../../main/node_modules/zod/v4/core/doc.js
var Doc = class {
  constructor(args = [], closed = {}) {
    this.content = [];
    this.indent = 0;
    this.args = args;
    this.closed = closed;
  }
  // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
  indented(fn) {
    this.indent += 1;
    try {
      fn(this);
    } finally {
      this.indent -= 1;
    }
  }
  write(arg) {
    if (typeof arg === "function") {
      arg(this, { execution: "sync" });
      arg(this, { execution: "async" });
      return;
    }
    const content = arg;
    const lines2 = content.split("\n").filter((x) => x);
    const minIndent = Math.min(...lines2.map((x) => x.length - x.trimStart().length));
    const dedented = lines2.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
    for (const line2 of dedented) {
      this.content.push(line2);
    }
  }
  compile() {
    const F = Function;
    const content = this?.content ?? [``];
    const factory = new F(
      ...Object.keys(this.closed),
      `return function (${this.args.join(", ")}) {
${content.join("\n")}
};`,
    );
    return factory(...Object.values(this.closed));
  }
};

// ../../main/node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7,
};

// ../../main/node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor(
  "$ZodType",
  (inst, def) => {
    var _a3;
    inst ?? (inst = {});
    inst._zod.def = def;
    inst._zod.bag = inst._zod.bag || {};
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    const checks = inst._zod.traits.has("$ZodCheck")
      ? [inst, ...(defChecks ?? [])]
      : defChecks?.length
        ? [...defChecks]
        : [];
    for (const ch of checks) {
      for (const fn of ch._zod.onattach) {
        fn(inst);
      }
    }
    if (checks.length === 0) {
      (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
      inst._zod.deferred?.push(() => {
        inst._zod.run = inst._zod.parse;
      });
    } else {
      const runChecks = (payload, checks2, ctx) => {
        if (payload.memo) return payload;
        let isAborted = aborted(payload);
        let asyncResult;
        for (const ch of checks2) {
          if (ch._zod.def.when) {
            if (explicitlyAborted(payload)) continue;
            const shouldRun = ch._zod.def.when(payload);
            if (!shouldRun) continue;
          } else if (isAborted) {
            continue;
          }
          const currLen = payload.issues.length;
          const _ = ch._zod.check(payload);
          if (_ instanceof Promise && ctx?.async === false) {
            throw new $ZodAsyncError();
          }
          if (asyncResult || _ instanceof Promise) {
            asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
              await _;
              const nextLen = payload.issues.length;
              if (nextLen === currLen) return;
              attachSchema(payload.issues, currLen, inst);
              if (!isAborted) isAborted = aborted(payload, currLen);
            });
          } else {
            const nextLen = payload.issues.length;
            if (nextLen === currLen) continue;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted) isAborted = aborted(payload, currLen);
          }
        }
        if (asyncResult) {
          return asyncResult.then(() => {
            return payload;
          });
        }
        return payload;
      };
      const handleCanaryResult = (canary, payload, ctx) => {
        if (aborted(canary)) {
          canary.aborted = true;
          return canary;
        }
        const checkResult = runChecks(payload, checks, ctx);
        if (checkResult instanceof Promise) {
          if (ctx.async === false) throw new $ZodAsyncError();
          return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
        }
        return inst._zod.parse(checkResult, ctx);
      };
      inst._zod.run = (payload, ctx) => {
        if (ctx.skipChecks) {
          return inst._zod.parse(payload, ctx);
        }
        if (ctx.direction === "backward") {
          const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
          if (canary instanceof Promise) {
            return canary.then((canary2) => {
              return handleCanaryResult(canary2, payload, ctx);
            });
          }
          return handleCanaryResult(canary, payload, ctx);
        }
        const result = inst._zod.parse(payload, ctx);
        if (result instanceof Promise) {
          if (ctx.async === false) throw new $ZodAsyncError();
          return result.then((result2) => runChecks(result2, checks, ctx));
        }
        return runChecks(result, checks, ctx);
      };
    }
  },
  {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
      return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
      own(this, "~standard", value);
    },
  },
);
var toStandardResult = (r, ctx) =>
  r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync2(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise)) return toStandardResult(r, ctx);
      } catch (_) {}
      return validateAsync2(inst, value);
    },
    vendor: "zod",
    version: 1,
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {}
    if (typeof payload.value === "string") return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst,
    });
    return payload;
  };
});
var $ZodStringFormat = /* @__PURE__ */ $constructor("$ZodStringFormat", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  $ZodString.init(inst, def);
});
var $ZodGUID = /* @__PURE__ */ $constructor("$ZodGUID", (inst, def) => {
  def.pattern ?? (def.pattern = guid);
  $ZodStringFormat.init(inst, def);
});
var $ZodUUID = /* @__PURE__ */ $constructor("$ZodUUID", (inst, def) => {
  if (def.version) {
    const versionMap = {
      v1: 1,
      v2: 2,
      v3: 3,
      v4: 4,
      v5: 5,
      v6: 6,
      v7: 7,
      v8: 8,
    };
    const v = versionMap[def.version];
    if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
    def.pattern ?? (def.pattern = uuid(v));
  } else def.pattern ?? (def.pattern = uuid());
  $ZodStringFormat.init(inst, def);
});
var $ZodEmail = /* @__PURE__ */ $constructor("$ZodEmail", (inst, def) => {
  def.pattern ?? (def.pattern = email);
  $ZodStringFormat.init(inst, def);
});
var URL_BAD_FORMAT = 1;
var URL_UNPARSEABLE = 2;
function canParseURL(input) {
  try {
    if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
    new URL(input);
    return true;
  } catch {
    return false;
  }
}
function validateURL(trimmed, def) {
  if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
    return canParseURL(trimmed) || URL_UNPARSEABLE;
  }
  return parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
  if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
    return URL_BAD_FORMAT;
  }
  try {
    if (typeof URL !== "undefined") {
      const URLStatic = URL;
      if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
    }
    return new URL(trimmed);
  } catch {
    return URL_UNPARSEABLE;
  }
}
var asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(value) {
  return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url2, hostname) {
  hostname.lastIndex = 0;
  return hostname.test(url2.hostname);
}
function urlProtocolOk(url2, protocol) {
  protocol.lastIndex = 0;
  return protocol.test(url2.protocol.endsWith(":") ? url2.protocol.slice(0, -1) : url2.protocol);
}
var $ZodURL = /* @__PURE__ */ $constructor("$ZodURL", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    try {
      const trimmed = payload.value.trim();
      const url2 = validateURL(trimmed, def);
      if (url2 === URL_BAD_FORMAT) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid URL format",
          input: payload.value,
          inst,
          continue: !def.abort,
        });
        return;
      }
      if (url2 === URL_UNPARSEABLE) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          input: payload.value,
          inst,
          continue: !def.abort,
        });
        return;
      }
      if (url2 === true) {
        payload.value = stripTabAndNewline(trimmed);
        return;
      }
      if (def.hostname && !urlHostnameOk(url2, def.hostname)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid hostname",
          pattern: def.hostname.source,
          input: payload.value,
          inst,
          continue: !def.abort,
        });
      }
      if (def.protocol && !urlProtocolOk(url2, def.protocol)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid protocol",
          pattern: def.protocol.source,
          input: payload.value,
          inst,
          continue: !def.abort,
        });
      }
      payload.value = def.normalize ? url2.href : stripTabAndNewline(trimmed);
      return;
    } catch (_) {
      payload.issues.push({
        code: "invalid_format",
        format: "url",
        input: payload.value,
        inst,
        continue: !def.abort,
      });
    }
  };
});
var $ZodEmoji = /* @__PURE__ */ $constructor("$ZodEmoji", (inst, def) => {
  def.pattern ?? (def.pattern = emoji());
  $ZodStringFormat.init(inst, def);
});
var $ZodNanoID = /* @__PURE__ */ $constructor("$ZodNanoID", (inst, def) => {
  if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1))
    throw new Error(`Invalid nanoid length: ${def.length}`);
  def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID = /* @__PURE__ */ $constructor("$ZodCUID", (inst, def) => {
  def.pattern ?? (def.pattern = cuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID2 = /* @__PURE__ */ $constructor("$ZodCUID2", (inst, def) => {
  def.pattern ?? (def.pattern = cuid2);
  $ZodStringFormat.init(inst, def);
});
var $ZodULID = /* @__PURE__ */ $constructor("$ZodULID", (inst, def) => {
  def.pattern ?? (def.pattern = ulid);
  $ZodStringFormat.init(inst, def);
});
var $ZodXID = /* @__PURE__ */ $constructor("$ZodXID", (inst, def) => {
  def.pattern ?? (def.pattern = xid);
  $ZodStringFormat.init(inst, def);
});
var $ZodKSUID = /* @__PURE__ */ $constructor("$ZodKSUID", (inst, def) => {
  def.pattern ?? (def.pattern = ksuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodISODateTime = /* @__PURE__ */ $constructor("$ZodISODateTime", (inst, def) => {
  def.pattern ?? (def.pattern = datetime(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODate = /* @__PURE__ */ $constructor("$ZodISODate", (inst, def) => {
  def.pattern ?? (def.pattern = date);
  $ZodStringFormat.init(inst, def);
});
var $ZodISOTime = /* @__PURE__ */ $constructor("$ZodISOTime", (inst, def) => {
  def.pattern ?? (def.pattern = time(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODuration = /* @__PURE__ */ $constructor("$ZodISODuration", (inst, def) => {
  def.pattern ?? (def.pattern = duration);
  $ZodStringFormat.init(inst, def);
});
var $ZodIPv4 = /* @__PURE__ */ $constructor("$ZodIPv4", (inst, def) => {
  def.pattern ?? (def.pattern = ipv4);
  $ZodStringFormat.init(inst, def);
});
var ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
  if (!ipv6Alphabet.test(value)) return false;
  return canParseURL(`http://[${value}]`);
}
var $ZodIPv6 = /* @__PURE__ */ $constructor("$ZodIPv6", (inst, def) => {
  def.pattern ?? (def.pattern = ipv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidIPv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "ipv6",
        input: payload.value,
        inst,
        continue: !def.abort,
      });
    }
  };
});
var $ZodCIDRv4 = /* @__PURE__ */ $constructor("$ZodCIDRv4", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv4);
  $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
  const parts = value.split("/");
  if (parts.length !== 2) return false;
  const [address, prefix] = parts;
  if (!prefix) return false;
  const prefixNum = Number(prefix);
  if (`${prefixNum}` !== prefix) return false;
  if (prefixNum < 0 || prefixNum > 128) return false;
  return isValidIPv6(address);
}
var $ZodCIDRv6 = /* @__PURE__ */ $constructor("$ZodCIDRv6", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidCIDRv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "cidrv6",
        input: payload.value,
        inst,
        continue: !def.abort,
      });
    }
  };
});
function isValidBase64(data) {
  if (data === "") return true;
  if (/\s/.test(data)) return false;
  if (data.length % 4 !== 0) return false;
  try {
    atob(data);
    return true;
  } catch {
    return false;
  }
}
var base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
var $ZodBase64 = /* @__PURE__ */ $constructor("$ZodBase64", (inst, def) => {
  def.pattern ?? (def.pattern = base64Charset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64(payload.value)) return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64",
      input: payload.value,
      inst,
      continue: !def.abort,
    });
  };
});
var base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
  if (!base64urlCharset.test(data)) return false;
  const base642 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
  const padded = base642.padEnd(Math.ceil(base642.length / 4) * 4, "=");
  return isValidBase64(padded);
}
var $ZodBase64URL = /* @__PURE__ */ $constructor("$ZodBase64URL", (inst, def) => {
  def.pattern ?? (def.pattern = base64urlCharset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64URL(payload.value)) return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64url",
      input: payload.value,
      inst,
      continue: !def.abort,
    });
  };
});
var $ZodE164 = /* @__PURE__ */ $constructor("$ZodE164", (inst, def) => {
  def.pattern ?? (def.pattern = e164);
  $ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
  try {
    const tokensParts = token.split(".");
    if (tokensParts.length !== 3) return false;
    const [header] = tokensParts;
    if (!header) return false;
    const parsedHeader = JSON.parse(atob(header));
    if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
    if (!parsedHeader.alg) return false;
    if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
    return true;
  } catch {
    return false;
  }
}
var $ZodJWT = /* @__PURE__ */ $constructor("$ZodJWT", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidJWT(payload.value, def.alg)) return;
    payload.issues.push({
      code: "invalid_format",
      format: "jwt",
      input: payload.value,
      inst,
      continue: !def.abort,
    });
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch (_) {}
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload;
    }
    const received =
      typeof input === "number"
        ? Number.isNaN(input)
          ? "NaN"
          : !Number.isFinite(input)
            ? String(input)
            : void 0
        : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...(received ? { received } : {}),
    });
    return payload;
  };
});
var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
});
var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = boolean;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Boolean(payload.value);
      } catch (_) {}
    const input = payload.value;
    if (typeof input === "boolean") return payload;
    payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst,
    });
    return payload;
  };
});
var $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload) => payload;
});
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst,
    });
    return payload;
  };
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length) return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse3 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse3(payload, ctx);
  };
}
var arraySize = (input) => (Array.isArray(input) ? input.length : -1);
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst,
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run(
        {
          value: item,
          issues: [],
        },
        ctx,
      );
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key],
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys),
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen)) break;
      seen = payload.issues.length;
    }
    if (keySet.has(key)) continue;
    if (key === "__proto__") {
      if (t === "never") unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true,
    });
  }
  if (!proms.length) return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape2 = zod.def.shape;
    const propValues = {};
    for (const key in shape2) {
      const field2 = shape2[key]._zod;
      if (field2.values) {
        if (!Object.hasOwn(propValues, key)) {
          assignProp(propValues, key, /* @__PURE__ */ new Set());
        }
        for (const v of field2.values) propValues[key].add(v);
        if (field2.optin !== void 0) propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall = def.catchall;
  let value;
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst,
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape2 = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen)) break;
        seen = payload.issues.length;
      }
      if (key === "__proto__") continue;
      const el = shape2[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
var $ZodObjectJIT = /* @__PURE__ */ $constructor("$ZodObjectJIT", (inst, def) => {
  $ZodObject.init(inst, def);
  const superParse = inst._zod.parse;
  const _normalized = cached(() => normalizeDef(def));
  const memo2 = globalConfig.memoizer;
  const generateFastpass = (shape2) => {
    const normalized = _normalized.value;
    const syms = normalized.symbolKeys;
    const doc = new Doc(["payload", "ctx"], { shape: shape2, inst, memo: memo2, syms });
    const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
    const prefixStr = (id2, k) => `
          let ${id2}_ab = false;
          for (let i = 0; i < ${id2}.issues.length; i++) {
            const iss = ${id2}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id2}_ab = true;
          }
          if (${id2}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
    doc.write(`const input = payload.value;`);
    const ids = /* @__PURE__ */ Object.create(null);
    let counter = 0;
    for (const key of normalized.allKeys) {
      ids[key] = `key_${counter++}`;
    }
    doc.write(memo2 ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
    for (const key of normalized.allKeys) {
      if (key === "__proto__") continue;
      const id2 = ids[key];
      const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
      const isPresent = `${k} in input`;
      const schema4 = shape2[key];
      const optin = schema4?._zod?.optin;
      const isOptionalIn = optin !== void 0;
      const isOptionalOut = schema4?._zod?.optout === "optional";
      doc.write(`const ${id2} = ${parseStr(k)};`);
      if (isOptionalIn && isOptionalOut) {
        const assign =
          optin === "optional" ? `${id2}_present` : `${id2}.value !== undefined || ${id2}_present`;
        doc.write(`
        const ${id2}_present = ${isPresent};
        if (!${id2}.issues.length || ${id2}_present) {
          if (${id2}.issues.length) {${prefixStr(id2, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id2}.value;
          }
        }

      `);
      } else if (!isOptionalIn) {
        doc.write(`
        const ${id2}_present = ${isPresent};
        if (${id2}.issues.length) {${prefixStr(id2, k)}
        }
        if (!${id2}_present && !${id2}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id2}_present) {
          newResult[${k}] = ${id2}.value;
        }

      `);
      } else {
        doc.write(`
        if (${id2}.issues.length) {${prefixStr(id2, k)}
        }
      `);
        if (optin === "defaulted") {
          doc.write(`newResult[${k}] = ${id2}.value;`);
        } else {
          doc.write(`
        if (${id2}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id2}.value;
        }
      `);
        }
      }
    }
    doc.write(`payload.value = newResult;`);
    doc.write(`return payload;`);
    return doc.compile();
  };
  let fastpass;
  const isObject2 = isObject;
  const jit = !globalConfig.jitless;
  const allowsEval2 = allowsEval;
  const fastEnabled = jit && allowsEval2.value;
  const catchall = def.catchall;
  let value;
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst,
      });
      return payload;
    }
    if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
      if (!fastpass) fastpass = generateFastpass(def.shape);
      payload = fastpass(payload, ctx);
      if (!catchall) return payload;
      return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
    }
    return superParse(payload, ctx);
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config()))),
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) =>
    zod.def.options.some((o) => o._zod.optin === "defaulted")
      ? "defaulted"
      : zod.def.options.some((o) => o._zod.optin !== void 0)
        ? "optional"
        : void 0,
  );
  defineLazyInternal(inst, "optout", (zod) =>
    zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0,
  );
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first) {
      return first(payload, ctx);
    }
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run(
        {
          value: payload.value,
          issues: [],
        },
        ctx,
      );
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0) return result;
        results.push(result);
      }
    }
    if (!async) return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
var $ZodIntersection = /* @__PURE__ */ $constructor("$ZodIntersection", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    const left = def.left._zod.run({ value: input, issues: [] }, ctx);
    const right = def.right._zod.run({ value: input, issues: [] }, ctx);
    const async = left instanceof Promise || right instanceof Promise;
    if (async) {
      return Promise.all([left, right]).then(([left2, right2]) => {
        return handleIntersectionResults(payload, left2, right2);
      });
    }
    return handleIntersectionResults(payload, left, right);
  };
});
function mergeValues(a, b) {
  if (a === b) {
    return { valid: true, data: a };
  }
  if (a instanceof Date && b instanceof Date && +a === +b) {
    return { valid: true, data: a };
  }
  if (isPlainObject(a) && isPlainObject(b)) {
    const bKeys = Object.keys(b);
    const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
    const newObj = { ...a, ...b };
    if (Object.hasOwn(newObj, "__proto__")) delete newObj.__proto__;
    for (const key of sharedKeys) {
      if (key === "__proto__") continue;
      const sharedValue = mergeValues(a[key], b[key]);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
        };
      }
      newObj[key] = sharedValue.data;
    }
    return { valid: true, data: newObj };
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) {
      return { valid: false, mergeErrorPath: [] };
    }
    const newArray = [];
    for (let index = 0; index < a.length; index++) {
      const itemA = a[index];
      const itemB = b[index];
      const sharedValue = mergeValues(itemA, itemB);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
        };
      }
      newArray.push(sharedValue.data);
    }
    return { valid: true, data: newArray };
  }
  return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
  const unrecKeys = /* @__PURE__ */ new Map();
  let unrecIssue;
  const keyIssues = /* @__PURE__ */ new Map();
  const collect = (iss, side) => {
    let keys;
    if (iss.code === "unrecognized_keys" && !iss.path?.length) {
      unrecIssue ?? (unrecIssue = iss);
      keys = iss.keys;
    } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
      const k = String(iss.path[0]);
      if (!keyIssues.has(k)) keyIssues.set(k, iss);
      keys = [k];
    } else {
      return false;
    }
    for (const k of keys) {
      if (!unrecKeys.has(k)) unrecKeys.set(k, {});
      unrecKeys.get(k)[side] = true;
    }
    return true;
  };
  for (const iss of left.issues) {
    if (!collect(iss, "l")) result.issues.push(iss);
  }
  for (const iss of right.issues) {
    if (!collect(iss, "r")) result.issues.push(iss);
  }
  const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
  if (bothKeys.length) {
    const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
    if (aggregated.length) result.issues.push({ ...unrecIssue, keys: aggregated });
    for (const k of bothKeys) {
      if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
    }
  }
  const merged = mergeValues(left.value, right.value);
  if (!merged.valid) {
    if (aborted(result)) return result;
    throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
  }
  result.value = merged.data;
  return result;
}
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst,
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = /* @__PURE__ */ new Set();
      for (const key of values) {
        if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
          recordKeys.add(typeof key === "number" ? key.toString() : key);
          if (key === "__proto__") continue;
          const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst,
            });
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__") continue;
          const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(
              result.then((result2) => {
                if (result2.issues.length) {
                  payload.issues.push(...prefixIssues(key, result2.issues));
                }
                payload.value[outKey] = result2.value;
              }),
            );
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
      }
      let unrecognized;
      for (const key in input) {
        if (!recordKeys.has(key)) {
          if (def.mode === "loose") {
            if (key === "__proto__") continue;
            payload.value[key] = input[key];
          } else {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          }
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true,
        });
      }
    } else {
      payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key of Reflect.ownKeys(input)) {
        if (key === "__proto__") continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
        let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
        if (keyResult instanceof Promise) {
          throw new Error("Async schemas not supported in object keys currently");
        }
        const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
          if (retryResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (retryResult.issues.length === 0) {
            keyResult = retryResult;
          }
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") {
            payload.value[key] = input[key];
          } else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          } else {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst,
            });
          }
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__") continue;
        const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(
            result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }),
          );
        } else {
          if (result.issues.length) {
            payload.issues.push(...prefixIssues(key, result.issues));
          }
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true,
        });
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(
      patternValues.length
        ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$`
        : "^[^\\s\\S]$",
    );
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst,
    });
    return payload;
  };
});
var $ZodTransform = /* @__PURE__ */ $constructor("$ZodTransform", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "optional";
  globalConfig.memoizer?.guard(inst);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    const _out = def.transform(payload.value, payload);
    if (ctx.async) {
      const output = _out instanceof Promise ? _out : Promise.resolve(_out);
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    if (_out instanceof Promise) {
      throw new $ZodAsyncError();
    }
    payload.value = _out;
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) =>
    zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional",
  );
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted") return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise) return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodExactOptional = /* @__PURE__ */ $constructor("$ZodExactOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
  inst._zod.parse = (payload, ctx) => {
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", (zod) => {
    return zod.def.innerType._zod.values
      ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null])
      : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === null) return payload;
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodDefault = /* @__PURE__ */ $constructor("$ZodDefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
      return payload;
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleDefaultResult(result2, def));
    }
    return handleDefaultResult(result, def);
  };
});
function handleDefaultResult(payload, def) {
  if (payload.value === void 0) {
    payload.value = def.defaultValue;
  }
  return payload;
}
var $ZodPrefault = /* @__PURE__ */ $constructor("$ZodPrefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNonOptional = /* @__PURE__ */ $constructor("$ZodNonOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => {
    const v = zod.def.innerType._zod.values;
    return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleNonOptionalResult(result2, inst));
    }
    return handleNonOptionalResult(result, inst);
  };
});
function handleNonOptionalResult(payload, inst) {
  if (!payload.issues.length && payload.value === void 0) {
    payload.issues.push({
      code: "invalid_type",
      expected: "nonoptional",
      input: payload.value,
      inst,
    });
  }
  return payload;
}
function handleCatchResult(payload, result, def, ctx) {
  if (!result.issues.length) {
    payload.value = result.value;
    if (result.memo) payload.memo = true;
    return payload;
  }
  payload.value = def.catchValue({
    ...result,
    value: payload.value,
    error: {
      issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())),
    },
    input: payload.value,
  });
  return payload;
}
var $ZodCatch = /* @__PURE__ */ $constructor("$ZodCatch", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) =>
    zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional",
  );
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleCatchResult(payload, result2, def, ctx));
    }
    return handleCatchResult(payload, result, def, ctx);
  };
});
var $ZodPipe = /* @__PURE__ */ $constructor("$ZodPipe", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      const right = def.out._zod.run(payload, ctx);
      if (right instanceof Promise) {
        return right.then((right2) => handlePipeResult(right2, def.in, ctx));
      }
      return handlePipeResult(right, def.in, ctx);
    }
    const left = def.in._zod.run(payload, ctx);
    if (left instanceof Promise) {
      return left.then((left2) => handlePipeResult(left2, def.out, ctx));
    }
    return handlePipeResult(left, def.out, ctx);
  };
});
function handlePipeResult(left, next, ctx) {
  if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
  }
  return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
var $ZodReadonly = /* @__PURE__ */ $constructor("$ZodReadonly", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then(handleReadonlyResult);
    }
    return handleReadonlyResult(result);
  };
});
function handleReadonlyResult(payload) {
  if (!payload.memo) payload.value = Object.freeze(payload.value);
  return payload;
}
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) {
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    }
    handleRefineResult(r, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...(inst._zod.def.path ?? [])],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort,
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params) _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

// ../../main/node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
  constructor() {
    super(`Cannot parse a reference cycle that closes through a transform`);
    this.name = "ZodCyclicError";
  }
};
var STATE = "~memo";
var NO_ISSUES = [];
function isRef(value) {
  return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
  return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
var recursive = /* @__PURE__ */ new WeakMap();
var NONE = 0;
var ASSUMED = 1;
var PROVEN = 2;
function isRecursive(inst, stack, resolve) {
  const cached2 = recursive.get(inst);
  if (cached2 !== void 0) return cached2 ? PROVEN : NONE;
  if (stack.has(inst)) return PROVEN;
  stack.add(inst);
  let result = NONE;
  const check2 = (child) => {
    if (result !== PROVEN && child?._zod) {
      const answer = isRecursive(child, stack, resolve);
      if (answer > result) result = answer;
    }
  };
  const shape2 = (sh, spread) => {
    let answer = NONE;
    for (const key of Reflect.ownKeys(sh)) {
      const desc = Object.getOwnPropertyDescriptor(sh, key);
      if (spread && !desc.enumerable) continue;
      const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
      if (child > answer) answer = child;
    }
    return answer;
  };
  const merge2 = (answer) => {
    if (answer > result) result = answer;
  };
  const def = inst._zod.def;
  const kind2 = def.type;
  switch (kind2) {
    case "object": {
      const raw = rawShape(def);
      merge2(raw ? shape2(raw, true) : ASSUMED);
      check2(def.catchall);
      break;
    }
    case "array":
      check2(def.element);
      break;
    case "tuple":
      for (const el of def.items) check2(el);
      check2(def.rest);
      break;
    case "record":
    case "map":
      check2(def.keyType);
      check2(def.valueType);
      break;
    case "set":
      check2(def.valueType);
      break;
    case "union":
      for (const el of def.options) check2(el);
      break;
    case "intersection":
      check2(def.left);
      check2(def.right);
      break;
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
    case "nonoptional":
    case "promise":
    case "success":
      check2(def.innerType);
      break;
    case "pipe":
      check2(def.in);
      check2(def.out);
      break;
    case "function":
      check2(def.input);
      check2(def.output);
      break;
    // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
    case "lazy": {
      const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
      merge2(inner ? isRecursive(inner, stack, false) : ASSUMED);
      break;
    }
    // a leaf by choice: `parts` are regex fragments, not data positions
    case "template_literal":
    // leaves
    case "string":
    case "number":
    case "int":
    case "boolean":
    case "bigint":
    case "symbol":
    case "undefined":
    case "null":
    case "void":
    case "never":
    case "any":
    case "unknown":
    case "date":
    case "nan":
    case "enum":
    case "literal":
    case "file":
    case "transform":
    case "custom":
      break;
    default: {
      kind2;
      for (const key in def) {
        const desc = Object.getOwnPropertyDescriptor(def, key);
        if (!desc || desc.get) continue;
        const value = desc.value;
        if (!value || typeof value !== "object") continue;
        if (value._zod) check2(value);
        else if (Array.isArray(value)) for (const el of value) check2(el);
      }
    }
  }
  stack.delete(inst);
  return settle(inst, result);
}
function settle(inst, answer) {
  if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
  return answer;
}
function bucketFor(state, inst) {
  let bucket = state.buckets.get(inst);
  if (!bucket) {
    bucket = /* @__PURE__ */ new WeakMap();
    state.buckets.set(inst, bucket);
  }
  return bucket;
}
var handoff;
var open = [];
var memo = {
  alloc(_inst, payload, empty) {
    const bucket = handoff;
    if (!bucket) return empty;
    handoff = void 0;
    const entry2 = { value: empty, issues: null };
    bucket.set(payload.value, entry2);
    open.push(entry2);
    return empty;
  },
  guard(inst) {
    var _a3;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
        return base(payload, ctx);
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base) inst._zod.run = wrapped;
    });
  },
  attach(inst) {
    var _a3;
    let isRecursiveInst;
    let rechecked = false;
    let lastCtx;
    let lastBucket;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (isRecursiveInst === void 0) {
          const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
          if (walked === NONE) {
            inst._zod.parse = base;
            if (inst._zod.run === wrapped) inst._zod.run = base;
            return base(payload, ctx);
          }
          if (walked === PROVEN || rechecked) isRecursiveInst = true;
          else rechecked = true;
        }
        const input = payload.value;
        if (!isRef(input)) return base(payload, ctx);
        let state = ctx[STATE];
        if (!state) {
          state = { buckets: /* @__PURE__ */ new WeakMap(), backEdges: void 0 };
          ctx[STATE] = state;
        }
        let bucket;
        if (lastCtx === ctx) {
          bucket = lastBucket;
        } else {
          bucket = bucketFor(state, inst);
          lastCtx = ctx;
          lastBucket = bucket;
        }
        const hit = bucket.get(input);
        if (hit) {
          payload.value = hit.value;
          if (hit.issues) {
            if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
          } else {
            payload.memo = true;
            state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
            state.backEdges.add(hit.value);
          }
          return payload;
        }
        handoff = bucket;
        const depth = open.length;
        const result = base(payload, ctx);
        handoff = void 0;
        const entry2 = open.length > depth ? open.pop() : void 0;
        if (result instanceof Promise) {
          return result.then((r) => {
            if (entry2) entry2.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
            return r;
          });
        }
        if (entry2) entry2.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
        return result;
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base) inst._zod.run = wrapped;
    });
  },
};
function memoizer() {
  return memo;
}
function isBackEdge(ctx, value) {
  const backEdges = ctx[STATE]?.backEdges;
  return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}

// ../../main/node_modules/zod/v4/locales/en.js
var error = () => {
  const Sizable = {
    string: { unit: "characters", verb: "to have" },
    file: { unit: "bytes", verb: "to have" },
    array: { unit: "items", verb: "to have" },
    set: { unit: "items", verb: "to have" },
    map: { unit: "entries", verb: "to have" },
  };
  function getSizing(origin) {
    return Sizable[origin] ?? null;
  }
  const FormatDictionary = {
    regex: "input",
    email: "email address",
    url: "URL",
    emoji: "emoji",
    uuid: "UUID",
    uuidv4: "UUIDv4",
    uuidv6: "UUIDv6",
    nanoid: "nanoid",
    guid: "GUID",
    cuid: "cuid",
    cuid2: "cuid2",
    ulid: "ULID",
    xid: "XID",
    ksuid: "KSUID",
    datetime: "ISO datetime",
    date: "ISO date",
    time: "ISO time",
    duration: "ISO duration",
    ipv4: "IPv4 address",
    ipv6: "IPv6 address",
    mac: "MAC address",
    cidrv4: "IPv4 range",
    cidrv6: "IPv6 range",
    base64: "base64-encoded string",
    base64url: "base64url-encoded string",
    json_string: "JSON string",
    e164: "E.164 number",
    currency_code: "currency code",
    credit_card: "credit card number",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input",
  };
  const TypeDictionary = {
    // Compatibility: "nan" -> "NaN" for display
    nan: "NaN",
    // All other type names omitted - they fall back to raw values via ?? operator
  };
  function getTypeName(type, input) {
    if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
      return String(input);
    }
    return TypeDictionary[type] ?? type;
  }
  return (issue2) => {
    switch (issue2.code) {
      case "invalid_type": {
        const expected = getTypeName(issue2.expected);
        const receivedType = parsedType(issue2.input);
        const received = getTypeName(receivedType, issue2.input);
        return `Invalid input: expected ${expected}, received ${received}`;
      }
      case "invalid_value":
        if (issue2.values.length === 1)
          return `Invalid input: expected ${stringifyPrimitive(issue2.values[0])}`;
        return `Invalid option: expected one of ${joinValues(issue2.values, "|")}`;
      case "too_big": {
        const adj = issue2.exact ? "exactly " : issue2.inclusive ? "<=" : "<";
        const sizing = getSizing(issue2.origin);
        if (sizing)
          return `Too big: expected ${issue2.origin ?? "value"} to have ${adj}${issue2.maximum.toString()} ${sizing.unit ?? "elements"}`;
        return `Too big: expected ${issue2.origin ?? "value"} to be ${adj}${issue2.maximum.toString()}`;
      }
      case "too_small": {
        const adj = issue2.exact ? "exactly " : issue2.inclusive ? ">=" : ">";
        const sizing = getSizing(issue2.origin);
        if (sizing) {
          return `Too small: expected ${issue2.origin} to have ${adj}${issue2.minimum.toString()} ${sizing.unit}`;
        }
        return `Too small: expected ${issue2.origin} to be ${adj}${issue2.minimum.toString()}`;
      }
      case "invalid_format": {
        const _issue = issue2;
        if (_issue.format === "starts_with") {
          return `Invalid string: must start with "${_issue.prefix}"`;
        }
        if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
        if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
        if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
        return `Invalid ${FormatDictionary[_issue.format] ?? issue2.format}`;
      }
      case "not_multiple_of":
        return `Invalid number: must be a multiple of ${issue2.divisor}`;
      case "unrecognized_keys":
        return `Unrecognized key${issue2.keys.length > 1 ? "s" : ""}: ${joinValues(issue2.keys, ", ")}`;
      case "invalid_key":
        return `Invalid key in ${issue2.origin}`;
      case "invalid_union":
        if (issue2.options && Array.isArray(issue2.options) && issue2.options.length > 0) {
          const opts = issue2.options.map((o) => `'${o}'`).join(" | ");
          return `Invalid discriminator value. Expected ${opts}`;
        }
        if (issue2.inclusive === false) {
          return "Invalid input: more than one option matched";
        }
        return "Invalid input";
      case "invalid_element":
        return `Invalid value in ${issue2.origin}`;
      default:
        return `Invalid input`;
    }
  };
};
function en_default() {
  return {
    localeError: error(),
  };
}

// ../../main/node_modules/zod/v4/core/registries.js
var _a2;
var $ZodRegistry = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
  }
  add(schema4, ..._meta) {
    const meta2 = _meta[0];
    this._map.set(schema4, meta2);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.set(meta2.id, schema4);
    }
    return this;
  }
  clear() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
    return this;
  }
  remove(schema4) {
    const meta2 = this._map.get(schema4);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.delete(meta2.id);
    }
    this._map.delete(schema4);
    return this;
  }
  get(schema4) {
    const p = schema4._zod.parent;
    if (p) {
      const pm = { ...(this.get(p) ?? {}) };
      delete pm.id;
      const f = { ...pm, ...this._map.get(schema4) };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema4);
  }
  has(schema4) {
    return this._map.has(schema4);
  }
};
function registry() {
  return new $ZodRegistry();
}
(_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;

// ../../main/node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks) def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class2, params) {
  return new Class2(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class2, params) {
  return new Class2({
    type: "string",
    format: "email",
    check: "string_format",
    abort: false,
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class2, params) {
  return new Class2({
    type: "string",
    format: "guid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v4",
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v6",
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v7",
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _url(Class2, params) {
  return new Class2({
    type: "string",
    format: "url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _emoji2(Class2, params) {
  return new Class2({
    type: "string",
    format: "emoji",
    check: "string_format",
    abort: false,
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class2, params) {
  return new Class2({
    type: "string",
    format: "nanoid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid2",
    check: "string_format",
    abort: false,
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ulid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class2, params) {
  return new Class2({
    type: "string",
    format: "xid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ksuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64",
    check: "string_format",
    abort: false,
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class2, params) {
  return new Class2({
    type: "string",
    format: "e164",
    check: "string_format",
    abort: false,
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class2, params) {
  return new Class2({
    type: "string",
    format: "jwt",
    check: "string_format",
    abort: false,
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "datetime",
    check: "string_format",
    offset: false,
    local: false,
    precision: null,
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class2, params) {
  return new Class2({
    type: "string",
    format: "date",
    check: "string_format",
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "time",
    check: "string_format",
    precision: null,
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class2, params) {
  return new Class2({
    type: "string",
    format: "duration",
    check: "string_format",
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _number(Class2, params) {
  return new Class2(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class2, params) {
  return new Class2({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class2, params) {
  return new Class2({
    type: "boolean",
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class2) {
  return new Class2({
    type: "unknown",
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class2, params) {
  return new Class2({
    type: "never",
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: false,
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: true,
  });
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: false,
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: true,
  });
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
  return new $ZodCheckMultipleOf({
    check: "multiple_of",
    ...normalizeParams(params),
    value,
  });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum,
  });
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum,
  });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
  return new $ZodCheckLengthEquals({
    check: "length_equals",
    ...normalizeParams(params),
    length,
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern,
  });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
  return new $ZodCheckLowerCase({
    check: "string_format",
    format: "lowercase",
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
  return new $ZodCheckUpperCase({
    check: "string_format",
    format: "uppercase",
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
  return new $ZodCheckIncludes({
    check: "string_format",
    format: "includes",
    ...normalizeParams(params),
    includes,
  });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
  return new $ZodCheckStartsWith({
    check: "string_format",
    format: "starts_with",
    ...normalizeParams(params),
    prefix,
  });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
  return new $ZodCheckEndsWith({
    check: "string_format",
    format: "ends_with",
    ...normalizeParams(params),
    suffix,
  });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
  return new $ZodCheckOverwrite({
    check: "overwrite",
    tx,
  });
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
  return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
  return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
  return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class2, element, params) {
  return new Class2({
    type: "array",
    element,
    // get element() {
    //   return element;
    // },
    ...normalizeParams(params),
  });
}
// @__NO_SIDE_EFFECTS__
function _refine(Class2, fn, _params) {
  const schema4 = new Class2({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params),
  });
  return schema4;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
  const ch = /* @__PURE__ */ _check((payload) => {
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(issue(issue2, payload.value, ch._zod.def));
      } else {
        const _issue = issue2;
        if (_issue.fatal) _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue)) _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = ch);
        _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
        payload.issues.push(issue(_issue));
      }
    };
    return fn(payload.value, payload);
  }, params);
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
  const ch = new $ZodCheck({
    check: "custom",
    ...normalizeParams(params),
  });
  ch._zod.check = fn;
  return ch;
}

// ../../main/node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
  for (const source of sources) {
    for (const key of Reflect.ownKeys(source)) {
      if (Object.prototype.propertyIsEnumerable.call(source, key)) {
        assignProp(target, key, source[key]);
      }
    }
  }
  return target;
}
function initializeContext(params) {
  let target = params?.target ?? "draft-2020-12";
  if (target === "draft-4") target = "draft-04";
  if (target === "draft-7") target = "draft-07";
  return {
    processors: params.processors ?? {},
    metadataRegistry: params?.metadata ?? globalRegistry,
    target,
    unrepresentable: params?.unrepresentable ?? "throw",
    override: params?.override ?? (() => {}),
    io: params?.io ?? "output",
    counter: 0,
    seen: /* @__PURE__ */ new Map(),
    sharedDefsExtractedFor: void 0,
    sharedEmitDoneFor: void 0,
    cycles: params?.cycles ?? "ref",
    reused: params?.reused ?? "inline",
    intersections: [],
    deferred: [],
    external: params?.external ?? void 0,
  };
}
function handleUnrepresentable(schema4, ctx, json, params, message) {
  const result =
    typeof ctx.unrepresentable === "function"
      ? ctx.unrepresentable({ zodSchema: schema4, path: params.path, message })
      : ctx.unrepresentable;
  if (result === "any") return false;
  if (result === void 0 || result === "throw") throw new Error(message);
  Object.assign(json, result);
  return true;
}
function processSchema(schema4, ctx, _params = { path: [], schemaPath: [] }) {
  var _a3;
  const def = schema4._zod.def;
  const seen = ctx.seen.get(schema4);
  if (seen) {
    seen.count++;
    const isCycle = _params.schemaPath.includes(schema4);
    if (isCycle) {
      seen.cycle = _params.path;
    }
    return seen.schema;
  }
  const result = { schema: {}, count: 1, cycle: void 0, path: _params.path };
  ctx.seen.set(schema4, result);
  ctx.sharedDefsExtractedFor = void 0;
  ctx.sharedEmitDoneFor = void 0;
  const overrideSchema = schema4._zod.toJSONSchema?.();
  if (overrideSchema) {
    result.schema = overrideSchema;
  } else {
    const params = {
      ..._params,
      schemaPath: [..._params.schemaPath, schema4],
      path: _params.path,
    };
    if (schema4._zod.processJSONSchema) {
      schema4._zod.processJSONSchema(ctx, result.schema, params);
    } else {
      const _json = result.schema;
      const processor = ctx.processors[def.type];
      if (!processor) {
        throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
      }
      processor(schema4, ctx, _json, params);
    }
    const parent = schema4._zod.parent;
    if (parent) {
      if (!result.ref) result.ref = parent;
      processSchema(parent, ctx, params);
      ctx.seen.get(parent).isParent = true;
    }
  }
  const meta2 = ctx.metadataRegistry.get(schema4);
  if (meta2) assignProps(result.schema, meta2);
  if (ctx.io === "input" && isTransforming(schema4)) {
    delete result.schema.examples;
    delete result.schema.default;
  }
  if (ctx.io === "input" && "_prefault" in result.schema)
    (_a3 = result.schema).default ?? (_a3.default = result.schema._prefault);
  delete result.schema._prefault;
  const _result = ctx.seen.get(schema4);
  return _result.schema;
}
function encodeJSONPointerSegment(segment) {
  return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema4) {
  const root = ctx.seen.get(schema4);
  if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
  if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
  const idToSchema = /* @__PURE__ */ new Map();
  for (const entry2 of ctx.seen.entries()) {
    const id2 = ctx.metadataRegistry.get(entry2[0])?.id;
    if (id2) {
      const existing = idToSchema.get(id2);
      if (existing && existing !== entry2[0]) {
        throw new Error(
          `Duplicate schema id "${id2}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`,
        );
      }
      idToSchema.set(id2, entry2[0]);
    }
  }
  const makeURI = (entry2) => {
    const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
    if (ctx.external) {
      const externalId = ctx.external.registry.get(entry2[0])?.id;
      const uriGenerator = ctx.external.uri ?? ((id3) => id3);
      if (externalId) {
        return { ref: uriGenerator(externalId) };
      }
      const id2 = entry2[1].defId ?? entry2[1].schema.id ?? `schema${ctx.counter++}`;
      entry2[1].defId = id2;
      return {
        defId: id2,
        ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id2)}`,
      };
    }
    const uriPrefix = `#`;
    const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
    if (entry2[1] === root && !entry2[1].schema.id) {
      return { ref: uriPrefix };
    }
    const defId = entry2[1].schema.id ?? `__schema${ctx.counter++}`;
    return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
  };
  const extractToDef = (entry2) => {
    if (entry2[1].schema.$ref) {
      return;
    }
    const seen = entry2[1];
    const { ref, defId } = makeURI(entry2);
    seen.def = { ...seen.schema };
    if (defId) seen.defId = defId;
    const schema5 = seen.schema;
    for (const key in schema5) {
      delete schema5[key];
    }
    schema5.$ref = ref;
  };
  if (ctx.cycles === "throw") {
    for (const entry2 of ctx.seen.entries()) {
      const seen = entry2[1];
      if (seen.cycle) {
        throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
      }
    }
  }
  for (const entry2 of ctx.seen.entries()) {
    const seen = entry2[1];
    if (schema4 === entry2[0]) {
      extractToDef(entry2);
      continue;
    }
    if (ctx.external) {
      const ext = ctx.external.registry.get(entry2[0])?.id;
      if (schema4 !== entry2[0] && ext) {
        extractToDef(entry2);
        continue;
      }
    }
    const id2 = ctx.metadataRegistry.get(entry2[0])?.id;
    if (id2) {
      extractToDef(entry2);
      continue;
    }
    if (seen.cycle) {
      extractToDef(entry2);
      continue;
    }
    if (seen.count > 1) {
      if (ctx.reused === "ref") {
        extractToDef(entry2);
      }
    }
  }
  if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema4) {
  const options = schema4.anyOf;
  if (!Array.isArray(options) || options.length === 0 || schema4.type !== void 0) return;
  const types = [];
  for (const option of options) {
    if (!option || typeof option !== "object") return;
    compactTypeUnion(option);
    const keys = Object.keys(option);
    if (keys.length !== 1 || keys[0] !== "type") return;
    const type = option.type;
    for (const member of Array.isArray(type) ? type : [type]) {
      if (typeof member !== "string") return;
      if (!types.includes(member)) types.push(member);
    }
  }
  delete schema4.anyOf;
  schema4.type = types.length === 1 ? types[0] : types;
}
var FOLDABLE_KEYS = /* @__PURE__ */ new Set(["type", "properties", "required", "additionalProperties"]);
var UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member) {
  const extra = member.additionalProperties;
  if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
  return Object.keys(extra).length ? extra : null;
}
function foldObjects(members2) {
  const objects = [];
  for (const member of members2) {
    if (typeof member !== "object" || member.type !== "object") return null;
    for (const key in member) {
      if (!FOLDABLE_KEYS.has(key)) return null;
    }
    objects.push(member);
  }
  const properties = {};
  const required2 = /* @__PURE__ */ new Set();
  for (const object of objects) {
    for (const key in object.properties) {
      if (Object.hasOwn(properties, key)) continue;
      const parts = [];
      for (const other of objects) {
        const part = other.properties?.[key] ?? undeclaredConstraint(other);
        if (part === null || part === void 0) continue;
        if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
      }
      const merged = parts.length === 1 ? parts[0] : (foldObjects(parts) ?? { allOf: parts });
      assignProp(properties, key, merged);
    }
    for (const key of object.required ?? []) required2.add(key);
  }
  const folded2 = { type: "object", properties };
  if (required2.size) folded2.required = [...required2];
  if (objects.every((object) => object.additionalProperties === false)) {
    folded2.additionalProperties = false;
  } else {
    const constraints = [];
    for (const object of objects) {
      const constraint = undeclaredConstraint(object);
      if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
        constraints.push(constraint);
    }
    if (constraints.length === 1) folded2.additionalProperties = constraints[0];
    else if (constraints.length > 1) folded2.additionalProperties = { allOf: constraints };
  }
  return folded2;
}
function foldIntersection(json) {
  const allOf = json.allOf;
  if (!Array.isArray(allOf) || allOf.length < 2) return;
  for (const key of FOLDABLE_KEYS) if (key in json) return;
  const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
  let folded2 = null;
  if (!unions.length) {
    folded2 = foldObjects(allOf);
  } else {
    const union2 = unions[0];
    const keyword = UNION_KEYS.find((k) => Array.isArray(union2[k]));
    if (Object.keys(union2).length !== 1) return;
    const rest = allOf.filter((m) => m !== union2);
    const branches = union2[keyword].map((branch) => foldObjects([...rest, branch]));
    if (branches.some((b) => !b)) return;
    folded2 = { [keyword]: branches };
  }
  if (!folded2) return;
  delete json.allOf;
  assignProps(json, folded2);
}
function finalize(ctx, schema4) {
  const root = ctx.seen.get(schema4);
  if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
  const flattenRef = (zodSchema) => {
    const seen = ctx.seen.get(zodSchema);
    if (seen.ref === null) return;
    const schema5 = seen.def ?? seen.schema;
    const _cached = { ...schema5 };
    const ref = seen.ref;
    seen.ref = null;
    if (ref) {
      flattenRef(ref);
      const refSeen = ctx.seen.get(ref);
      const refSchema = refSeen.schema;
      if (
        refSchema.$ref &&
        (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")
      ) {
        schema5.allOf = schema5.allOf ?? [];
        schema5.allOf.push(refSchema);
      } else {
        assignProps(schema5, refSchema);
      }
      assignProps(schema5, _cached);
      const isParentRef = zodSchema._zod.parent === ref;
      if (isParentRef) {
        for (const key in schema5) {
          if (key === "$ref" || key === "allOf") continue;
          if (!(key in _cached)) {
            delete schema5[key];
          }
        }
      }
      if (refSchema.$ref && refSeen.def) {
        for (const key in schema5) {
          if (key === "$ref" || key === "allOf") continue;
          if (key in refSeen.def && JSON.stringify(schema5[key]) === JSON.stringify(refSeen.def[key])) {
            delete schema5[key];
          }
        }
      }
    }
    const parent = zodSchema._zod.parent;
    if (parent && parent !== ref) {
      flattenRef(parent);
      const parentSeen = ctx.seen.get(parent);
      if (parentSeen?.schema.$ref) {
        schema5.$ref = parentSeen.schema.$ref;
        if (parentSeen.def) {
          for (const key in schema5) {
            if (key === "$ref" || key === "allOf") continue;
            if (
              key in parentSeen.def &&
              JSON.stringify(schema5[key]) === JSON.stringify(parentSeen.def[key])
            ) {
              delete schema5[key];
            }
          }
        }
      }
    }
    ctx.override({
      zodSchema,
      jsonSchema: schema5,
      path: seen.path ?? [],
    });
  };
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry2 of [...ctx.seen.entries()].reverse()) {
      flattenRef(entry2[0]);
    }
    if (ctx.target !== "openapi-3.0") {
      for (const entry2 of ctx.seen.entries()) {
        compactTypeUnion(entry2[1].def ?? entry2[1].schema);
      }
    }
    for (const rewrite of ctx.deferred) rewrite();
    if (ctx.intersections.length) {
      const carriers = /* @__PURE__ */ new Map();
      for (const seen of ctx.seen.values()) {
        for (const json of [seen.schema, seen.def]) {
          const allOf = json?.allOf;
          if (!Array.isArray(allOf)) continue;
          const existing = carriers.get(allOf);
          if (existing) existing.push(json);
          else carriers.set(allOf, [json]);
        }
      }
      for (const allOf of ctx.intersections) {
        for (const json of carriers.get(allOf) ?? []) foldIntersection(json);
      }
    }
  }
  const result = {};
  if (ctx.target === "draft-2020-12") {
    result.$schema = "https://json-schema.org/draft/2020-12/schema";
  } else if (ctx.target === "draft-07") {
    result.$schema = "http://json-schema.org/draft-07/schema#";
  } else if (ctx.target === "draft-04") {
    result.$schema = "http://json-schema.org/draft-04/schema#";
  } else if (ctx.target === "openapi-3.0") {
  } else {
  }
  if (ctx.external?.uri) {
    const id2 = ctx.external.registry.get(schema4)?.id;
    if (!id2) throw new Error("Schema is missing an `id` property");
    result.$id = ctx.external.uri(id2);
  }
  assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
  const rootMetaId = ctx.metadataRegistry.get(schema4)?.id;
  if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
  const defs = ctx.external?.defs ?? {};
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry2 of ctx.seen.entries()) {
      const seen = entry2[1];
      if (seen.def && seen.defId) {
        if (seen.def.id === seen.defId) delete seen.def.id;
        assignProp(defs, seen.defId, seen.def);
      }
    }
  }
  if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
  if (ctx.external) {
  } else {
    if (Object.keys(defs).length > 0) {
      if (ctx.target === "draft-2020-12") {
        result.$defs = defs;
      } else {
        result.definitions = defs;
      }
    }
  }
  try {
    const finalized = JSON.parse(JSON.stringify(result));
    Object.defineProperty(finalized, "~standard", {
      value: {
        ...schema4["~standard"],
        jsonSchema: {
          input: createStandardJSONSchemaMethod(schema4, "input", ctx.processors),
          output: createStandardJSONSchemaMethod(schema4, "output", ctx.processors),
        },
      },
      enumerable: false,
      writable: false,
    });
    return finalized;
  } catch (_err) {
    throw new Error("Error converting schema to JSON.");
  }
}
function isTransforming(_schema, _ctx) {
  const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
  if (ctx.seen.has(_schema)) return false;
  ctx.seen.add(_schema);
  const def = _schema._zod.def;
  if (def.type === "transform") return true;
  if (def.type === "array") return isTransforming(def.element, ctx);
  if (def.type === "set") return isTransforming(def.valueType, ctx);
  if (def.type === "lazy") return isTransforming(def.getter(), ctx);
  if (
    def.type === "promise" ||
    def.type === "optional" ||
    def.type === "nonoptional" ||
    def.type === "nullable" ||
    def.type === "readonly" ||
    def.type === "default" ||
    def.type === "prefault" ||
    def.type === "catch"
  ) {
    return isTransforming(def.innerType, ctx);
  }
  if (def.type === "intersection") {
    return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
  }
  if (def.type === "record" || def.type === "map") {
    return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
  }
  if (def.type === "pipe") {
    if (_schema._zod.traits.has("$ZodCodec")) return true;
    return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
  }
  if (def.type === "object") {
    for (const key in def.shape) {
      if (isTransforming(def.shape[key], ctx)) return true;
    }
    return false;
  }
  if (def.type === "union") {
    for (const option of def.options) {
      if (isTransforming(option, ctx)) return true;
    }
    return false;
  }
  if (def.type === "tuple") {
    for (const item of def.items) {
      if (isTransforming(item, ctx)) return true;
    }
    if (def.rest && isTransforming(def.rest, ctx)) return true;
    return false;
  }
  return false;
}
var createToJSONSchemaMethod =
  (schema4, processors = {}) =>
  (params) => {
    const ctx = initializeContext({ ...params, processors });
    processSchema(schema4, ctx);
    extractDefs(ctx, schema4);
    return finalize(ctx, schema4);
  };
var createStandardJSONSchemaMethod =
  (schema4, io, processors = {}) =>
  (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    processSchema(schema4, ctx);
    extractDefs(ctx, schema4);
    return finalize(ctx, schema4);
  };

// ../../main/node_modules/zod/v4/core/json-schema-processors.js
var narrowMin = (agg, key, value) => {
  if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
};
var narrowMax = (agg, key, value) => {
  if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
};
var narrowBoth = (agg, value) => {
  narrowMin(agg, "minimum", value);
  narrowMax(agg, "maximum", value);
};
var addDivisor = (agg, value) => {
  agg.multipleOf ?? (agg.multipleOf = []);
  if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
};
var addPattern = (agg, pattern) => {
  agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
  agg.patterns.add(pattern);
};
var intersectMime = (agg, mime) => {
  agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
var setFormat = (agg, format) => {
  agg.format = format;
  if (format.includes("int")) agg.isInt = true;
};
var minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
var maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
var formatContributor = (ranges) => (agg, def) => {
  setFormat(agg, def.format);
  const [minimum, maximum] = ranges[def.format];
  narrowMin(agg, "minimum", minimum);
  narrowMax(agg, "maximum", maximum);
};
var contributors = {
  greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
  less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
  multiple_of: (agg, def) => addDivisor(agg, def.value),
  number_format: formatContributor(NUMBER_FORMAT_RANGES),
  bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
  min_length: minContributor,
  max_length: maxContributor,
  length_equals: (agg, def) => narrowBoth(agg, def.length),
  min_size: minContributor,
  max_size: maxContributor,
  size_equals: (agg, def) => narrowBoth(agg, def.size),
  string_format: (agg, def) => {
    setFormat(agg, def.format);
    if (def.pattern) addPattern(agg, def.pattern);
    if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
    if (def.local || def.precision === -1) agg.laxFormat = true;
  },
  mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema4) {
  const agg = {};
  const def = schema4._zod.def;
  const list = schema4._zod.traits.has("$ZodCheck") ? [schema4, ...(def.checks ?? [])] : (def.checks ?? []);
  for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
  const bag = schema4._zod.bag;
  if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
  if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
  if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
  if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
  if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
  if (bag.format !== void 0) {
    agg.format ?? (agg.format = bag.format);
    if (bag.format.includes("int")) agg.isInt = true;
  }
  if (bag.mime) intersectMime(agg, bag.mime);
  for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
  return agg;
}
var formatMap = {
  guid: "uuid",
  url: "uri",
  datetime: "date-time",
  json_string: "json-string",
  regex: "",
  // do not set
};
var exactPatterns = /* @__PURE__ */ new Map([
  [base64Charset, base64],
  [base64urlCharset, base64url],
]);
var exactPattern = (p) => exactPatterns.get(p) ?? p;
var stringProcessor = (schema4, ctx, _json, _params) => {
  const json = _json;
  json.type = "string";
  const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema4);
  if (typeof minimum === "number") json.minLength = minimum;
  if (typeof maximum === "number") json.maxLength = maximum;
  if (format) {
    json.format = formatMap[format] ?? format;
    if (json.format === "") delete json.format;
    if (format === "time" || laxFormat) {
      delete json.format;
    }
  }
  if (contentEncoding) json.contentEncoding = contentEncoding;
  if (patterns && patterns.size > 0) {
    const patternList = [...patterns].map(exactPattern);
    if (patternList.length === 1) json.pattern = patternList[0].source;
    else if (patternList.length > 1) {
      json.allOf = [
        ...patternList.map((regex) => ({
          ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
            ? { type: "string" }
            : {}),
          pattern: regex.source,
        })),
      ];
    }
  }
};
var numberProcessor = (schema4, ctx, _json, params) => {
  const json = _json;
  const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } =
    aggregateChecks(schema4);
  json.type = isInt ? "integer" : "number";
  const exMin =
    typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
  const exMax =
    typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
  const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
  if (exMin) {
    if (legacy) {
      json.minimum = exclusiveMinimum;
      json.exclusiveMinimum = true;
    } else {
      json.exclusiveMinimum = exclusiveMinimum;
    }
  } else if (typeof minimum === "number") {
    json.minimum = minimum;
  }
  if (exMax) {
    if (legacy) {
      json.maximum = exclusiveMaximum;
      json.exclusiveMaximum = true;
    } else {
      json.exclusiveMaximum = exclusiveMaximum;
    }
  } else if (typeof maximum === "number") {
    json.maximum = maximum;
  }
  if (multipleOf) {
    const divisors = /* @__PURE__ */ new Set();
    for (const divisor of multipleOf) {
      if (Number.isFinite(divisor) && divisor !== 0) divisors.add(Math.abs(divisor));
      else
        handleUnrepresentable(
          schema4,
          ctx,
          json,
          params,
          `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`,
        );
    }
    const [first, ...rest] = divisors;
    if (first !== void 0) json.multipleOf = first;
    if (rest.length) json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
  }
};
var booleanProcessor = (_schema, _ctx, json, _params) => {
  json.type = "boolean";
};
var neverProcessor = (_schema, _ctx, json, _params) => {
  json.not = {};
};
var unknownProcessor = (_schema, _ctx, _json, _params) => {};
var enumProcessor = (schema4, _ctx, json, _params) => {
  const def = schema4._zod.def;
  const values = getEnumValues(def.entries);
  if (values.length === 0) {
    json.not = {};
    return;
  }
  if (values.every((v) => typeof v === "number")) json.type = "number";
  if (values.every((v) => typeof v === "string")) json.type = "string";
  json.enum = values;
};
var customProcessor = (schema4, ctx, json, params) => {
  handleUnrepresentable(schema4, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
var transformProcessor = (schema4, ctx, json, params) => {
  handleUnrepresentable(schema4, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
var arrayProcessor = (schema4, ctx, _json, params) => {
  const json = _json;
  const def = schema4._zod.def;
  const { minimum, maximum } = aggregateChecks(schema4);
  if (typeof minimum === "number") json.minItems = minimum;
  if (typeof maximum === "number") json.maxItems = maximum;
  json.type = "array";
  json.items = processSchema(def.element, ctx, {
    ...params,
    path: [...params.path, "items"],
  });
};
function inputOptin(schema4) {
  const def = schema4._zod.def;
  if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
    return inputOptin(def.out);
  }
  if (def.type === "catch") {
    return inputOptin(def.innerType);
  }
  return schema4._zod.optin;
}
var objectProcessor = (schema4, ctx, _json, params) => {
  const json = _json;
  const def = schema4._zod.def;
  const shape2 = def.shape;
  const symbolKeys = Object.getOwnPropertySymbols(shape2);
  if (
    symbolKeys.length &&
    handleUnrepresentable(schema4, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")
  ) {
    return;
  }
  json.type = "object";
  json.properties = {};
  for (const key in shape2) {
    assignProp(
      json.properties,
      key,
      processSchema(shape2[key], ctx, {
        ...params,
        path: [...params.path, "properties", key],
      }),
    );
  }
  const requiredKeys = [];
  for (const key of Object.keys(shape2)) {
    const field2 = def.shape[key];
    if (ctx.io === "input" ? inputOptin(field2) === void 0 : field2._zod.optout === void 0) {
      requiredKeys.push(key);
    }
  }
  if (requiredKeys.length > 0) {
    json.required = requiredKeys;
  }
  if (def.catchall?._zod.def.type === "never") {
    json.additionalProperties = false;
  } else if (!def.catchall) {
    if (ctx.io === "output") json.additionalProperties = false;
  } else if (def.catchall) {
    json.additionalProperties = processSchema(def.catchall, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"],
    });
  }
};
var unionProcessor = (schema4, ctx, json, params) => {
  const def = schema4._zod.def;
  const isExclusive = def.inclusive === false;
  const options = def.options.map((x, i) =>
    processSchema(x, ctx, {
      ...params,
      path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }),
  );
  if (isExclusive) {
    json.oneOf = options;
  } else {
    json.anyOf = options;
  }
};
var intersectionProcessor = (schema4, ctx, json, params) => {
  const def = schema4._zod.def;
  const a = processSchema(def.left, ctx, {
    ...params,
    path: [...params.path, "allOf", 0],
  });
  const b = processSchema(def.right, ctx, {
    ...params,
    path: [...params.path, "allOf", 1],
  });
  const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
  const allOf = [...(isSimpleIntersection(a) ? a.allOf : [a]), ...(isSimpleIntersection(b) ? b.allOf : [b])];
  json.allOf = allOf;
  ctx.intersections.push(allOf);
};
function stringifyKeyNames(bySchema, json, visited) {
  if (json.$ref) {
    if (visited.has(json)) return json;
    visited.add(json);
    const def = bySchema.get(json)?.def;
    if (!def) return json;
    const inlined = stringifyKeyNames(bySchema, def, visited);
    return inlined === def ? json : inlined;
  }
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = json[keyword];
    if (!Array.isArray(branches)) continue;
    const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
    if (mapped.some((branch, i) => branch !== branches[i])) json = { ...json, [keyword]: mapped };
  }
  const types = Array.isArray(json.type) ? json.type : [json.type];
  const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
  const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
  if (!numericType && !values?.some((v) => typeof v === "number")) return json;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id: id2, ...rest } = json;
  if (rest.enum) rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
  else if (typeof rest.const === "number") rest.const = String(rest.const);
  if (!numericType) return rest;
  rest.type = "string";
  if (!values) rest.pattern = (types.includes("number") ? number : integer).source;
  return rest;
}
var pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
  const bySchema = /* @__PURE__ */ new Map();
  for (const entry2 of ctx.seen.values()) {
    if (entry2.def && !bySchema.has(entry2.schema)) bySchema.set(entry2.schema, entry2);
  }
  const rewrites = /* @__PURE__ */ new Map();
  for (const record2 of pendingRecords.get(ctx) ?? []) {
    const seen = ctx.seen.get(record2);
    const names2 = (seen?.def ?? seen?.schema)?.propertyNames;
    if (!names2 || names2 === true || rewrites.has(names2)) continue;
    const rewritten = stringifyKeyNames(bySchema, names2, /* @__PURE__ */ new Set());
    if (rewritten !== names2) rewrites.set(names2, rewritten);
  }
  if (!rewrites.size) return;
  for (const entry2 of ctx.seen.values()) {
    for (const carrier of [entry2.schema, entry2.def]) {
      const rewritten = carrier && rewrites.get(carrier.propertyNames);
      if (rewritten) carrier.propertyNames = rewritten;
    }
  }
}
var recordProcessor = (schema4, ctx, _json, params) => {
  const json = _json;
  const def = schema4._zod.def;
  json.type = "object";
  const keyType = def.keyType;
  const patterns = aggregateChecks(keyType).patterns;
  if (def.mode === "loose" && patterns && patterns.size > 0) {
    const valueSchema = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "patternProperties", "*"],
    });
    json.patternProperties = {};
    for (const pattern of patterns) {
      assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
    }
  } else {
    if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
      json.propertyNames = processSchema(def.keyType, ctx, {
        ...params,
        path: [...params.path, "propertyNames"],
      });
      let pending = pendingRecords.get(ctx);
      if (!pending) {
        pending = [];
        pendingRecords.set(ctx, pending);
        ctx.deferred.push(() => rewriteKeyNames(ctx));
      }
      pending.push(schema4);
    }
    json.additionalProperties = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"],
    });
  }
  const keyValues = keyType._zod.values;
  const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
  if (keyValues && !def.partial && !omittableOnInput) {
    const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
    if (validKeyValues.length > 0) {
      json.required = validKeyValues.map(String);
    }
  }
};
var nullableProcessor = (schema4, ctx, json, params) => {
  const def = schema4._zod.def;
  const inner = processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema4);
  if (ctx.target === "openapi-3.0") {
    seen.ref = def.innerType;
    json.nullable = true;
  } else {
    json.anyOf = [inner, { type: "null" }];
  }
};
var nonoptionalProcessor = (schema4, ctx, _json, params) => {
  const def = schema4._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema4);
  seen.ref = def.innerType;
};
var UNREPRESENTABLE_DEFAULT = /* @__PURE__ */ Symbol();
function serializeDefaultValue(value, schema4, ctx, json, params) {
  let unrepresentable = false;
  const serialized = JSON.stringify(value, (_, val) => {
    if (typeof val !== "bigint") return val;
    unrepresentable = true;
    return null;
  });
  if (!unrepresentable) return JSON.parse(serialized);
  handleUnrepresentable(schema4, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
  return UNREPRESENTABLE_DEFAULT;
}
var defaultProcessor = (schema4, ctx, json, params) => {
  const def = schema4._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema4);
  seen.ref = def.innerType;
  const value = serializeDefaultValue(def.defaultValue, schema4, ctx, json, params);
  if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
};
var prefaultProcessor = (schema4, ctx, json, params) => {
  const def = schema4._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema4);
  seen.ref = def.innerType;
  if (ctx.io !== "input") return;
  const value = serializeDefaultValue(def.defaultValue, schema4, ctx, json, params);
  if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
};
var catchProcessor = (schema4, ctx, json, params) => {
  const def = schema4._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema4);
  seen.ref = def.innerType;
  let catchValue;
  try {
    catchValue = def.catchValue(void 0);
  } catch {
    handleUnrepresentable(
      schema4,
      ctx,
      json,
      params,
      "Dynamic catch values are not supported in JSON Schema",
    );
    return;
  }
  json.default = catchValue;
};
var pipeProcessor = (schema4, ctx, _json, params) => {
  const def = schema4._zod.def;
  const inIsTransform = def.in._zod.traits.has("$ZodTransform");
  const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
  processSchema(innerType, ctx, params);
  const seen = ctx.seen.get(schema4);
  seen.ref = innerType;
};
var readonlyProcessor = (schema4, ctx, json, params) => {
  const def = schema4._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema4);
  seen.ref = def.innerType;
  json.readOnly = true;
};
var optionalProcessor = (schema4, ctx, _json, params) => {
  const def = schema4._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema4);
  seen.ref = def.innerType;
};

// ../../main/node_modules/zod/v4/classic/errors.js
var _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
  Object.defineProperty(proto, key, {
    configurable: true,
    enumerable: false,
    get() {
      const value = make(this);
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
      return value;
    },
    set(value) {
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
    },
  });
}
var initializer2 = (inst, issues) => {
  $ZodError.init(inst, issues);
  inst.name = "ZodError";
  const proto = Object.getPrototypeOf(inst);
  if (_installedErrorProtos.has(proto)) return;
  _installedErrorProtos.add(proto);
  _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
  _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
  _lazyMethod(proto, "addIssue", (self) => (issue2) => {
    self.issues.push(issue2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  _lazyMethod(proto, "addIssues", (self) => (issues2) => {
    self.issues.push(...issues2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  Object.defineProperty(proto, "isEmpty", {
    configurable: true,
    enumerable: false,
    get() {
      return this.issues.length === 0;
    },
  });
};
var ZodRealError = /* @__PURE__ */ $constructor("ZodError", initializer2, void 0, {
  Parent: Error,
});

// ../../main/node_modules/zod/v4/classic/parse.js
var parse = /* @__PURE__ */ _parse(ZodRealError);
var parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
var safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
var safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
var encode = /* @__PURE__ */ _encode(ZodRealError);
var decode = /* @__PURE__ */ _decode(ZodRealError);
var encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
var decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
var safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
var safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
var safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
var safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

// ../../main/node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
  if (!globalConfig.localeError) config(en_default());
}
function _ensureDefaultMemoizer() {
  if (!globalConfig.memoizer) config({ memoizer: memoizer() });
}
var ZodType = /* @__PURE__ */ $constructor(
  "ZodType",
  (inst, def) => {
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
  },
  {
    check(...chks) {
      const def = this.def;
      return this.clone(
        util_exports.mergeDefs(def, {
          checks: [
            ...(def.checks ?? []),
            ...chks.map((ch) =>
              typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch,
            ),
          ],
        }),
        { parent: true },
      );
    },
    with(...chks) {
      return this.check(...chks);
    },
    clone(def, params) {
      return clone(this, def, params);
    },
    brand() {
      return this;
    },
    register(reg, meta2) {
      reg.add(this, meta2);
      return this;
    },
    refine(check2, params) {
      return this.check(refine(check2, params));
    },
    superRefine(refinement, params) {
      return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
      return this.check(_overwrite(fn));
    },
    optional() {
      return optional(this);
    },
    exactOptional() {
      return exactOptional(this);
    },
    nullable() {
      return nullable(this);
    },
    nullish() {
      return optional(nullable(this));
    },
    nonoptional(params) {
      return nonoptional(this, params);
    },
    array() {
      return array(this);
    },
    or(arg) {
      return union([this, arg]);
    },
    and(arg) {
      return intersection(this, arg);
    },
    transform(tx) {
      return pipe(this, transform(tx));
    },
    default(d) {
      return _default(this, d);
    },
    prefault(d) {
      return prefault(this, d);
    },
    catch(params) {
      return _catch(this, params);
    },
    pipe(target) {
      return pipe(this, target);
    },
    readonly() {
      return readonly(this);
    },
    describe(description) {
      const cl = this.clone();
      globalRegistry.add(cl, { description });
      return cl;
    },
    meta(...args) {
      if (args.length === 0) return globalRegistry.get(this);
      const cl = this.clone();
      globalRegistry.add(cl, args[0]);
      return cl;
    },
    isOptional() {
      return this.safeParse(void 0).success;
    },
    isNullable() {
      return this.safeParse(null).success;
    },
    apply(fn, ...args) {
      return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
      return util_exports.hide(this, "~standard", {
        ...standardProps(this),
        jsonSchema: {
          input: createStandardJSONSchemaMethod(this, "input"),
          output: createStandardJSONSchemaMethod(this, "output"),
        },
      });
    },
    set "~standard"(value) {
      util_exports.own(this, "~standard", value);
    },
    parse: function _parse2(data, params) {
      return parse(this, data, params, { callee: _parse2 });
    },
    parseAsync: async function _parseAsync2(data, params) {
      return await parseAsync(this, data, params, { callee: _parseAsync2 });
    },
    safeParse(data, params) {
      return safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
      return safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
      return this?.safeParseAsync;
    },
    set spa(value) {
      util_exports.own(this, "spa", value);
    },
    validate(data, params) {
      return validate(this, data, params);
    },
    validateAsync(data, params) {
      return validateAsync(this, data, params);
    },
    encode: function _encode2(data, params) {
      return encode(this, data, params, { callee: _encode2 });
    },
    decode: function _decode2(data, params) {
      return decode(this, data, params, { callee: _decode2 });
    },
    encodeAsync: async function _encodeAsync2(data, params) {
      return await encodeAsync(this, data, params, { callee: _encodeAsync2 });
    },
    decodeAsync: async function _decodeAsync2(data, params) {
      return await decodeAsync(this, data, params, { callee: _decodeAsync2 });
    },
    safeEncode(data, params) {
      return safeEncode(this, data, params);
    },
    safeDecode(data, params) {
      return safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
      return safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
      return safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
      return createToJSONSchemaMethod(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
      return globalRegistry.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
      return this._zod.def;
    },
  },
);
var _ZodString = /* @__PURE__ */ $constructor(
  "_ZodString",
  (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
  },
  /* @__PURE__ */ util_exports.derived(
    {
      format: (inst) => aggregateChecks(inst).format ?? null,
      minLength: (inst) => aggregateChecks(inst).minimum ?? null,
      maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
    },
    {
      regex(...args) {
        return this.check(_regex(...args));
      },
      includes(...args) {
        return this.check(_includes(...args));
      },
      startsWith(...args) {
        return this.check(_startsWith(...args));
      },
      endsWith(...args) {
        return this.check(_endsWith(...args));
      },
      min(...args) {
        return this.check(_minLength(...args));
      },
      max(...args) {
        return this.check(_maxLength(...args));
      },
      length(...args) {
        return this.check(_length(...args));
      },
      nonempty(...args) {
        return this.check(_minLength(1, ...args));
      },
      lowercase(params) {
        return this.check(_lowercase(params));
      },
      uppercase(params) {
        return this.check(_uppercase(params));
      },
      trim() {
        return this.check(_trim());
      },
      normalize(...args) {
        return this.check(_normalize(...args));
      },
      toLowerCase() {
        return this.check(_toLowerCase());
      },
      toUpperCase() {
        return this.check(_toUpperCase());
      },
      slugify() {
        return this.check(_slugify());
      },
    },
  ),
);
var ZodString = /* @__PURE__ */ $constructor(
  "ZodString",
  (inst, def) => {
    $ZodString.init(inst, def);
    _ZodString.init(inst, def);
  },
  {
    email(params) {
      return this.check(_email(ZodEmail, params));
    },
    url(params) {
      return this.check(_url(ZodURL, params));
    },
    jwt(params) {
      return this.check(_jwt(ZodJWT, params));
    },
    emoji(params) {
      return this.check(_emoji2(ZodEmoji, params));
    },
    guid(params) {
      return this.check(_guid(ZodGUID, params));
    },
    uuid(params) {
      return this.check(_uuid(ZodUUID, params));
    },
    uuidv4(params) {
      return this.check(_uuidv4(ZodUUID, params));
    },
    uuidv6(params) {
      return this.check(_uuidv6(ZodUUID, params));
    },
    uuidv7(params) {
      return this.check(_uuidv7(ZodUUID, params));
    },
    nanoid(params) {
      return this.check(_nanoid(ZodNanoID, params));
    },
    cuid(params) {
      return this.check(_cuid(ZodCUID, params));
    },
    cuid2(params) {
      return this.check(_cuid2(ZodCUID2, params));
    },
    ulid(params) {
      return this.check(_ulid(ZodULID, params));
    },
    base64(params) {
      return this.check(_base64(ZodBase64, params));
    },
    base64url(params) {
      return this.check(_base64url(ZodBase64URL, params));
    },
    xid(params) {
      return this.check(_xid(ZodXID, params));
    },
    ksuid(params) {
      return this.check(_ksuid(ZodKSUID, params));
    },
    ipv4(params) {
      return this.check(_ipv4(ZodIPv4, params));
    },
    ipv6(params) {
      return this.check(_ipv6(ZodIPv6, params));
    },
    cidrv4(params) {
      return this.check(_cidrv4(ZodCIDRv4, params));
    },
    cidrv6(params) {
      return this.check(_cidrv6(ZodCIDRv6, params));
    },
    e164(params) {
      return this.check(_e164(ZodE164, params));
    },
    datetime(params) {
      return this.check(_isoDateTime(ZodISODateTime, params));
    },
    date(params) {
      return this.check(_isoDate(ZodISODate, params));
    },
    time(params) {
      return this.check(_isoTime(ZodISOTime, params));
    },
    duration(params) {
      return this.check(_isoDuration(ZodISODuration, params));
    },
  },
);
function string2(params) {
  return _string(ZodString, params);
}
var ZodStringFormat = /* @__PURE__ */ $constructor("ZodStringFormat", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  _ZodString.init(inst, def);
});
var ZodISODateTime = /* @__PURE__ */ $constructor("ZodISODateTime", (inst, def) => {
  $ZodISODateTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODate = /* @__PURE__ */ $constructor("ZodISODate", (inst, def) => {
  $ZodISODate.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISOTime = /* @__PURE__ */ $constructor("ZodISOTime", (inst, def) => {
  $ZodISOTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODuration = /* @__PURE__ */ $constructor("ZodISODuration", (inst, def) => {
  $ZodISODuration.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmail = /* @__PURE__ */ $constructor("ZodEmail", (inst, def) => {
  $ZodEmail.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodGUID = /* @__PURE__ */ $constructor("ZodGUID", (inst, def) => {
  $ZodGUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodUUID = /* @__PURE__ */ $constructor("ZodUUID", (inst, def) => {
  $ZodUUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodURL = /* @__PURE__ */ $constructor("ZodURL", (inst, def) => {
  $ZodURL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmoji = /* @__PURE__ */ $constructor("ZodEmoji", (inst, def) => {
  $ZodEmoji.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNanoID = /* @__PURE__ */ $constructor("ZodNanoID", (inst, def) => {
  $ZodNanoID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID = /* @__PURE__ */ $constructor("ZodCUID", (inst, def) => {
  $ZodCUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID2 = /* @__PURE__ */ $constructor("ZodCUID2", (inst, def) => {
  $ZodCUID2.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodULID = /* @__PURE__ */ $constructor("ZodULID", (inst, def) => {
  $ZodULID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodXID = /* @__PURE__ */ $constructor("ZodXID", (inst, def) => {
  $ZodXID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodKSUID = /* @__PURE__ */ $constructor("ZodKSUID", (inst, def) => {
  $ZodKSUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv4 = /* @__PURE__ */ $constructor("ZodIPv4", (inst, def) => {
  $ZodIPv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv6 = /* @__PURE__ */ $constructor("ZodIPv6", (inst, def) => {
  $ZodIPv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv4 = /* @__PURE__ */ $constructor("ZodCIDRv4", (inst, def) => {
  $ZodCIDRv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv6 = /* @__PURE__ */ $constructor("ZodCIDRv6", (inst, def) => {
  $ZodCIDRv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64 = /* @__PURE__ */ $constructor("ZodBase64", (inst, def) => {
  $ZodBase64.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64URL = /* @__PURE__ */ $constructor("ZodBase64URL", (inst, def) => {
  $ZodBase64URL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodE164 = /* @__PURE__ */ $constructor("ZodE164", (inst, def) => {
  $ZodE164.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodJWT = /* @__PURE__ */ $constructor("ZodJWT", (inst, def) => {
  $ZodJWT.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNumber = /* @__PURE__ */ $constructor(
  "ZodNumber",
  (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
  },
  /* @__PURE__ */ util_exports.derived(
    {
      minValue: (inst) => {
        const { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
      },
      maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
      },
      isInt: (inst) => {
        const { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
      },
      format: (inst) => aggregateChecks(inst).format ?? null,
    },
    {
      gt(value, params) {
        return this.check(_gt(value, params));
      },
      gte(value, params) {
        return this.check(_gte(value, params));
      },
      min(value, params) {
        return this.check(_gte(value, params));
      },
      lt(value, params) {
        return this.check(_lt(value, params));
      },
      lte(value, params) {
        return this.check(_lte(value, params));
      },
      max(value, params) {
        return this.check(_lte(value, params));
      },
      int(params) {
        return this.check(int(params));
      },
      safe(params) {
        return this.check(int(params));
      },
      positive(params) {
        return this.check(_gt(0, params));
      },
      nonnegative(params) {
        return this.check(_gte(0, params));
      },
      negative(params) {
        return this.check(_lt(0, params));
      },
      nonpositive(params) {
        return this.check(_lte(0, params));
      },
      multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
      },
      step(value, params) {
        return this.check(_multipleOf(value, params));
      },
      finite() {
        return this;
      },
    },
  ),
);
function number2(params) {
  return _number(ZodNumber, params);
}
var ZodNumberFormat = /* @__PURE__ */ $constructor("ZodNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodNumber.init(inst, def);
});
function int(params) {
  return _int(ZodNumberFormat, params);
}
var ZodBoolean = /* @__PURE__ */ $constructor("ZodBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean2(params) {
  return _boolean(ZodBoolean, params);
}
var ZodUnknown = /* @__PURE__ */ $constructor("ZodUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
  return _unknown(ZodUnknown);
}
var ZodNever = /* @__PURE__ */ $constructor("ZodNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
  return _never(ZodNever, params);
}
var ZodArray = /* @__PURE__ */ $constructor(
  "ZodArray",
  (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodArray.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
  },
  {
    min(n, params) {
      return this.check(_minLength(n, params));
    },
    nonempty(params) {
      return this.check(_minLength(1, params));
    },
    max(n, params) {
      return this.check(_maxLength(n, params));
    },
    length(n, params) {
      return this.check(_length(n, params));
    },
    unwrap() {
      return this.element;
    },
  },
);
function array(element, params) {
  return _array(ZodArray, element, params);
}
var ZodObject = /* @__PURE__ */ $constructor(
  "ZodObject",
  (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    util_exports.installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
  },
  {
    keyof() {
      return _enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
      return this.clone(util_exports.mergeDefs(this._zod.def, { catchall }));
    },
    passthrough() {
      return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown() }));
    },
    loose() {
      return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown() }));
    },
    strict() {
      return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: never() }));
    },
    strip() {
      return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: void 0 }));
    },
    extend(incoming) {
      return util_exports.extend(this, incoming);
    },
    safeExtend(incoming) {
      return util_exports.safeExtend(this, incoming);
    },
    merge(other) {
      return util_exports.merge(this, other);
    },
    pick(mask) {
      return util_exports.pick(this, mask);
    },
    omit(mask) {
      return util_exports.omit(this, mask);
    },
    partial(...args) {
      return util_exports.partial(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
      return util_exports.partial(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
      return util_exports.required(ZodNonOptional, this, args[0]);
    },
  },
);
function strictObject(shape2, params) {
  return new ZodObject({
    type: "object",
    shape: shape2,
    catchall: never(),
    ...util_exports.normalizeParams(params),
  });
}
var ZodUnion = /* @__PURE__ */ $constructor("ZodUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
  inst.options = def.options;
});
function union(options, params) {
  return new ZodUnion({
    type: "union",
    options,
    ...util_exports.normalizeParams(params),
  });
}
var ZodIntersection = /* @__PURE__ */ $constructor("ZodIntersection", (inst, def) => {
  $ZodIntersection.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
  return new ZodIntersection({
    type: "intersection",
    left,
    right,
  });
}
var ZodRecord = /* @__PURE__ */ $constructor("ZodRecord", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodRecord.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
  inst.keyType = def.keyType;
  inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
  if (!valueType?._zod) {
    return new ZodRecord({
      type: "record",
      keyType: string2(),
      valueType: keyType,
      ...util_exports.normalizeParams(valueType),
    });
  }
  return new ZodRecord({
    type: "record",
    keyType,
    valueType,
    ...util_exports.normalizeParams(params),
  });
}
var ZodEnum = /* @__PURE__ */ $constructor("ZodEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
  inst.enum = def.entries;
  inst.options = [...inst._zod.values];
  const keys = new Set(Object.keys(def.entries));
  inst.extract = (values, params) => {
    const newEntries = {};
    for (const value of values) {
      if (keys.has(value)) {
        newEntries[value] = def.entries[value];
      } else throw new Error(`Key ${value} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries,
    });
  };
  inst.exclude = (values, params) => {
    const newEntries = { ...def.entries };
    for (const value of values) {
      if (keys.has(value)) {
        delete newEntries[value];
      } else throw new Error(`Key ${value} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries,
    });
  };
});
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodEnum({
    type: "enum",
    entries,
    ...util_exports.normalizeParams(params),
  });
}
var ZodTransform = /* @__PURE__ */ $constructor("ZodTransform", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodTransform.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
  inst._zod.parse = (payload, _ctx) => {
    if (_ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(util_exports.issue(issue2, payload.value, def));
      } else {
        const _issue = issue2;
        if (_issue.fatal) _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue)) _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = inst);
        payload.issues.push(util_exports.issue(_issue));
      }
    };
    const output = def.transform(payload.value, payload);
    if (output instanceof Promise) {
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    payload.value = output;
    return payload;
  };
});
function transform(fn) {
  return new ZodTransform({
    type: "transform",
    transform: fn,
  });
}
var ZodOptional = /* @__PURE__ */ $constructor("ZodOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
  return new ZodOptional({
    type: "optional",
    innerType,
  });
}
var ZodExactOptional = /* @__PURE__ */ $constructor("ZodExactOptional", (inst, def) => {
  $ZodExactOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
  return new ZodExactOptional({
    type: "optional",
    innerType,
  });
}
var ZodNullable = /* @__PURE__ */ $constructor("ZodNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
  return new ZodNullable({
    type: "nullable",
    innerType,
  });
}
var ZodDefault = /* @__PURE__ */ $constructor("ZodDefault", (inst, def) => {
  $ZodDefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
  return new ZodDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    },
  });
}
var ZodPrefault = /* @__PURE__ */ $constructor("ZodPrefault", (inst, def) => {
  $ZodPrefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
  return new ZodPrefault({
    type: "prefault",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    },
  });
}
var ZodNonOptional = /* @__PURE__ */ $constructor("ZodNonOptional", (inst, def) => {
  $ZodNonOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
  return new ZodNonOptional({
    type: "nonoptional",
    innerType,
    ...util_exports.normalizeParams(params),
  });
}
var ZodCatch = /* @__PURE__ */ $constructor("ZodCatch", (inst, def) => {
  $ZodCatch.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
  return new ZodCatch({
    type: "catch",
    innerType,
    catchValue: typeof catchValue === "function" ? catchValue : util_exports.constantCatch(catchValue),
  });
}
var ZodPipe = /* @__PURE__ */ $constructor("ZodPipe", (inst, def) => {
  $ZodPipe.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
  inst.in = def.in;
  inst.out = def.out;
});
function pipe(in_, out) {
  return new ZodPipe({
    type: "pipe",
    in: in_,
    out,
    // ...util.normalizeParams(params),
  });
}
var ZodReadonly = /* @__PURE__ */ $constructor("ZodReadonly", (inst, def) => {
  $ZodReadonly.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
  return new ZodReadonly({
    type: "readonly",
    innerType,
  });
}
var ZodCustom = /* @__PURE__ */ $constructor("ZodCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
  return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
  return _superRefine(fn, params);
}

// ../../main/node_modules/zod/v4/classic/iso.js
var iso_exports = {};
__export(iso_exports, {
  ZodISODate: () => ZodISODate,
  ZodISODateTime: () => ZodISODateTime,
  ZodISODuration: () => ZodISODuration,
  ZodISOTime: () => ZodISOTime,
  date: () => date2,
  datetime: () => datetime2,
  duration: () => duration2,
  time: () => time2,
});
function datetime2(params) {
  return _isoDateTime(ZodISODateTime, params);
}
function date2(params) {
  return _isoDate(ZodISODate, params);
}
function time2(params) {
  return _isoTime(ZodISOTime, params);
}
function duration2(params) {
  return _isoDuration(ZodISODuration, params);
}

// shared/text/span.ts
var span = (start, end) => ({ start, end });
var contains = (of, offset) => of.start <= offset && offset <= of.end;
var textOf = (text3, of) => text3.slice(of.start, of.end);
function trimSpan(text3, of) {
  const inside = text3.slice(of.start, of.end);
  const trimmed = inside.trim();
  if (trimmed === "") return span(of.start, of.start);
  const start = of.start + (inside.length - inside.trimStart().length);
  return span(start, start + trimmed.length);
}

// shared/fieldTypes/fieldType.ts
var NO_VALUE = { parts: {}, problems: [] };
var single = (part, problems = []) => ({
  parts: { value: part },
  problems,
});

// shared/fieldTypes/authority.ts
var authority = {
  name: "authority",
  parts: { value: "text" },
  parse: (value, offset) => single({ kind: "text", value, span: span(offset, offset + value.length) }),
};

// shared/fieldTypes/businessId.ts
var WEIGHTS = [7, 9, 10, 5, 8, 4, 2];
function businessIdCheckDigit(digits) {
  const remainder = WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11;
  if (remainder === 1) return void 0;
  return remainder === 0 ? 0 : 11 - remainder;
}
function isBusinessId(text3) {
  return /^\d{7}-\d$/u.test(text3) && businessIdCheckDigit(text3.slice(0, 7)) === Number(text3[8]);
}
var UNHYPHENED = /^(FI[ \u00A0]?)?(\d{7})[ \u00A0]?[-\u2010-\u2015\u2212]?[ \u00A0]?(\d)$/iu;
var SIX_DIGITS = /^(\d{6})[ \u00A0]?[-\u2010-\u2015\u2212][ \u00A0]?(\d)$/u;
function officialForm(text3) {
  const bare = UNHYPHENED.exec(text3);
  if (bare !== null)
    return { becomes: `${bare[2]}-${bare[3]}`, kind: bare[1] === void 0 ? "safe" : "suggest" };
  const old = SIX_DIGITS.exec(text3);
  return old === null ? void 0 : { becomes: `0${old[1]}-${old[2]}`, kind: "suggest" };
}
function checkBusinessId(text3, offset) {
  const at = span(offset, offset + text3.length);
  if (/^\d{7}-\d$/u.test(text3))
    return isBusinessId(text3) ? void 0 : { kind: "businessId/checkDigit", span: at, text: text3 };
  const official = officialForm(text3);
  const problem = { kind: "businessId/format", span: at, text: text3 };
  if (official === void 0) return problem;
  const { becomes, kind: kind2 } = official;
  return { ...problem, fix: { kind: kind2, becomes, edit: { span: at, newText: becomes } } };
}
var businessId = {
  name: "businessId",
  parts: { value: "text" },
  parse(text3, offset) {
    const problem = checkBusinessId(text3, offset);
    if (problem !== void 0) return { parts: {}, problems: [problem] };
    return single({ kind: "text", value: text3, span: span(offset, offset + text3.length) });
  },
};

// shared/fieldTypes/day.ts
var DAY = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/u;
function parseDay(text3) {
  const match = DAY.exec(text3.replace(/[\u00A0\u202F]/gu, " "));
  return match === null ? void 0 : toDay(Number(match[3]), Number(match[2]), Number(match[1]));
}
function readDay(text3, offset, padded) {
  const at = span(offset, offset + text3.length);
  const day3 = parseDay(text3);
  if (day3 === void 0) return { part: void 0, problems: [{ kind: "date/invalid", span: at, text: text3 }] };
  const official = formatDay(day3, padded);
  const problems =
    official === text3
      ? []
      : [
          {
            kind: "date/style",
            span: at,
            text: text3,
            fix: { kind: "safe", edit: { span: at, newText: official }, becomes: official },
          },
        ];
  return { part: { kind: "day", value: day3, span: at }, problems };
}
var day = {
  name: "day",
  parts: { value: "day" },
  parse(text3, offset, settings) {
    const { part, problems } = readDay(text3, offset, settings.paddedDays);
    return { parts: part === void 0 ? {} : { value: part }, problems };
  },
};

// shared/fieldTypes/cardHeader.ts
var DASH = /[-‐‑–—−]/u;
function cellsOf(text3) {
  let start = 0;
  return text3.split("|").map((cell) => {
    const at = trimSpan(text3, span(start, start + cell.length));
    start += cell.length + 1;
    return at;
  });
}
function daysIn2(text3, offset, cell, padded) {
  const dash = text3.slice(cell.start, cell.end).search(DASH);
  if (dash < 0) return {};
  const days = {};
  for (const [name, from, to] of [
    ["start", cell.start, cell.start + dash],
    ["end", cell.start + dash + 1, cell.end],
  ]) {
    const at = trimSpan(text3, span(from, to));
    const { part } = readDay(text3.slice(at.start, at.end), offset + at.start, padded);
    if (part !== void 0) days[name] = part;
  }
  return days;
}
var textPart = (value, start) => ({
  kind: "text",
  value,
  span: span(start, start + value.length),
});
var cardHeader = {
  name: "cardHeader",
  parts: { priority: "text", start: "day", end: "day", region: "text" },
  parse(text3, offset, { paddedDays }) {
    const parts = {};
    cellsOf(text3).forEach((cell, i) => {
      const written = text3.slice(cell.start, cell.end);
      const days = daysIn2(text3, offset, cell, paddedDays);
      const number3 = /^\p{L}+\s(\d{1,2})(?:\D|$)/u.exec(written)?.[1];
      if (Object.keys(days).length > 0) Object.assign(parts, days);
      else if (number3 !== void 0)
        parts.priority ??= textPart(number3, offset + cell.start + written.indexOf(number3));
      else if (i > 0 && /^\D+$/u.test(written)) parts.region ??= textPart(written, offset + cell.start);
    });
    return { parts, problems: [] };
  },
  recognises: (text3) => text3.includes("|"),
};

// shared/text/fold.ts
function isEven(text3) {
  let space = true;
  for (let i = 0; i < text3.length; i++) {
    const unit = text3.charCodeAt(i);
    if (unit === 32) {
      if (space) return false;
      space = true;
    } else {
      if (unit < 33 || (unit > 126 && unit < 192) || unit > 591) return false;
      space = false;
    }
  }
  return !space || text3 === "";
}
var fold = (text3) =>
  (isEven(text3) ? text3 : text3.normalize("NFC").replace(/\s+/gu, " ").trim()).toLowerCase();
var LONGEST_NAME = 1e3;
var foldName = (text3) => (text3.length > LONGEST_NAME ? "" : fold(text3));
var sameText = (a, b) => fold(a) === fold(b);

// shared/fieldTypes/choice.ts
function findChoice(list, text3) {
  const wanted = fold(text3);
  return list.values.find(
    ({ value, accept }) => fold(value) === wanted || accept.some((other) => fold(other) === wanted),
  );
}
var choice = {
  name: "choice",
  parts: { value: "text" },
  parse(value, offset, { choices }) {
    const at = span(offset, offset + value.length);
    const known = choices === void 0 ? void 0 : findChoice(choices, value);
    if (known !== void 0) return single({ kind: "text", value: known.value, span: at });
    if (choices === void 0) return single({ kind: "text", value, span: at });
    const unknown2 = { kind: "choice/unknown", span: at, text: value };
    return choices.complete
      ? { parts: {}, problems: [unknown2] }
      : single({ kind: "text", value, span: at }, [unknown2]);
  },
  recognises: (value, { choices }) => choices !== void 0 && findChoice(choices, value) !== void 0,
};

// shared/fieldTypes/count.ts
function parseCount(text3) {
  const grouped = /^[1-9]\d{0,2}(?:[ \u00A0\u202F\u2009]\d{3}){0,3}$/u.test(text3);
  if (!grouped && !/^\d{1,12}$/u.test(text3)) return void 0;
  return Number(text3.replace(/[^\d]/gu, ""));
}
var count = {
  name: "count",
  parts: { value: "count" },
  parse(text3, offset) {
    const at = span(offset, offset + text3.length);
    const value = parseCount(text3);
    return value === void 0
      ? { parts: {}, problems: [{ kind: "count/invalid", span: at, text: text3 }] }
      : single({ kind: "count", value, span: at });
  },
};

// shared/fieldTypes/countOfWhom.ts
var OF_WHOM = "joista";
var isOfWomen = ({ folded: folded2 }) => folded2.startsWith("nais");
var wordsOf = (text3) =>
  [...text3.matchAll(/[^\s,;]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: fold(match[0]),
  }));
function numberWords(words) {
  const name = words.findIndex(isOfWomen);
  if (name < 0) return words;
  if (name > 0) return words.slice(0, name);
  const next = words[1];
  const hasObject = words[0]?.folded === "naisten" && next !== void 0 && /^\p{L}+$/u.test(next.folded);
  return words.slice(hasObject ? 2 : 1);
}
function split(text3) {
  const words = wordsOf(text3);
  const opening = words.findIndex((word) => word.folded === OF_WHOM || isOfWomen(word));
  const [first, before, opener] = [words[0], words[opening - 1], words[opening]];
  if (first === void 0 || before === void 0 || opener === void 0)
    return { total: span(0, text3.length), women: void 0 };
  const rest = words.slice(opener.folded === OF_WHOM ? opening + 1 : opening);
  const number3 = numberWords(rest);
  const [from, to] = [number3[0] ?? opener, number3[number3.length - 1] ?? words[words.length - 1] ?? opener];
  return { total: span(first.start, before.end), women: span(from.start, to.end) };
}
var countOfWhom = {
  name: "countOfWhom",
  parts: { total: "count", women: "count" },
  parse(text3, offset) {
    const parts = {};
    const problems = [];
    const read = (name, within) => {
      const inside = trimSpan(text3, within);
      const piece = text3.slice(inside.start, inside.end);
      const value = parseCount(piece);
      const place = span(offset + inside.start, offset + inside.end);
      if (value === void 0) problems.push({ kind: "count/invalid", span: place, text: piece });
      else parts[name] = { kind: "count", value, span: place };
    };
    const { total, women } = split(text3);
    read("total", total);
    if (women !== void 0) read("women", women);
    return { parts, problems };
  },
};

// shared/fieldTypes/email.ts
var MARK = /\(at\)|\[at\]|@/iu;
function splitEmail(text3) {
  const found2 = MARK.exec(text3);
  if (found2 === null) return void 0;
  const local = text3.slice(0, found2.index).trim();
  const [domain = ""] = text3
    .slice(found2.index + found2[0].length)
    .trim()
    .split(/\s/u);
  return local === "" ? void 0 : { local, mark: found2[0], at: found2.index, domain };
}
var hasInnerDot = (domain) => /[^.]\.[^.]/u.test(domain);
function hideAddress(text3, offset) {
  const first = text3.indexOf("@");
  const last = text3.lastIndexOf("@") + 1;
  const at = span(offset + first, offset + last);
  const edit = { span: at, newText: text3.slice(first, last).replaceAll("@", "(at)") };
  return {
    kind: "email/plainAt",
    span: at,
    text: text3,
    fix: { kind: "safe", becomes: text3.replaceAll("@", "(at)"), edit },
  };
}
var email2 = {
  name: "email",
  parts: { value: "text" },
  parse(text3, offset, { hiddenEmail }) {
    const at = span(offset, offset + text3.length);
    const address = splitEmail(text3);
    if (address === void 0 || !hasInnerDot(address.domain)) {
      const kind2 = address?.domain === "" ? "email/cutOff" : "email/invalid";
      return { parts: {}, problems: [{ kind: kind2, span: at, text: text3 }] };
    }
    const problems = hiddenEmail === true && text3.includes("@") ? [hideAddress(text3, offset)] : [];
    return single({ kind: "text", value: text3, span: at }, problems);
  },
};

// shared/fieldTypes/euros.ts
var MOST_DIGITS = 12;
var UNIT_AFTER = /(?:€|euroa?|eur|e)$/iu;
var UNIT_BEFORE = /^(?:€|eur)(?=[\s\d])/iu;
var BLANK = /^[ \u00A0\u202F\u2009]$/u;
function groupsIn(text3) {
  const pieces2 = text3.split(/(\s+|[.,])/u);
  const groups2 = pieces2.filter((_, i) => i % 2 === 0);
  const joints = pieces2.filter((_, i) => i % 2 === 1);
  return groups2.every((group) => /^\d+$/u.test(group)) ? { groups: groups2, joints } : void 0;
}
var isGroupedByThousands = (groups2) =>
  groups2.every((group, i) => (i === 0 ? /^[1-9]\d{0,2}$/u.test(group) : group.length === 3));
function readEuros(text3) {
  const unit = UNIT_BEFORE.exec(text3)?.[0].length ?? 0;
  const at = trimSpan(text3, span(unit, unit === 0 ? text3.replace(UNIT_AFTER, "").length : text3.length));
  const read = groupsIn(text3.slice(at.start, at.end));
  const digits = read?.groups.join("") ?? "";
  if (read === void 0 || digits.length > MOST_DIGITS) return { kind: "none" };
  const { groups: groups2, joints } = read;
  const marks = joints.filter((joint) => joint === "." || joint === ",");
  const last = groups2[groups2.length - 1] ?? "";
  if (marks.length > 0 && (last.length < 3 || groups2[0] === "0")) return { kind: "none" };
  const cents = Number(digits) * 100;
  const isGrouped = groups2.length === 1 || isGroupedByThousands(groups2);
  if (isGrouped && joints.every((joint) => BLANK.test(joint))) return { kind: "amount", cents, number: at };
  const isClear = isGrouped && (marks.length === 0 || joints.every((joint) => joint === joints[0]));
  return { kind: "grouping", cents: isClear ? cents : void 0, number: at };
}
var centsOf = (reading) => (reading.kind === "none" ? void 0 : reading.cents);
var euros = {
  name: "euros",
  parts: { value: "cents" },
  parse(text3, offset) {
    const at = span(offset, offset + text3.length);
    const reading = readEuros(text3);
    if (reading.kind === "none")
      return { parts: {}, problems: [{ kind: "amount/invalid", span: at, text: text3 }] };
    const { cents } = reading;
    const number3 = span(offset + reading.number.start, offset + reading.number.end);
    if (reading.kind === "amount") return single({ kind: "cents", value: reading.cents, span: number3 });
    const problem = { kind: "amount/grouping", span: at, text: text3 };
    if (cents === void 0) return { parts: {}, problems: [problem] };
    const becomes = groupThousands(String(cents / 100), " ");
    const fix = { kind: "safe", edit: { span: number3, newText: becomes }, becomes };
    return single({ kind: "cents", value: cents, span: number3 }, [{ ...problem, fix }]);
  },
};

// shared/fieldTypes/euroRange.ts
var OPEN_ENDS = {
  yli: "min",
  v\u00E4hint\u00E4\u00E4n: "min",
  ">": "min",
  alle: "max",
  enint\u00E4\u00E4n: "max",
  "<": "max",
};
var invalid = (text3, at) => ({
  parts: {},
  problems: [{ kind: "amount/invalid", span: at, text: text3 }],
});
function readEnd(text3, offset, piece) {
  const inside = trimSpan(text3, piece);
  const value = centsOf(readEuros(text3.slice(inside.start, inside.end)));
  if (value === void 0) return void 0;
  return { kind: "cents", value, span: span(offset + inside.start, offset + inside.end) };
}
var euroRange = {
  name: "euroRange",
  parts: { min: "cents", max: "cents" },
  parse(text3, offset) {
    const at = span(offset, offset + text3.length);
    const opening = /^(?:[<>]|\p{L}+)/u.exec(text3)?.[0] ?? "";
    const open2 = OPEN_ENDS[fold(opening)];
    const dash = text3.search(/[-‐‑–—−]/u);
    if (open2 !== void 0 || dash < 0) {
      const amount = readEnd(text3, offset, span(opening.length, text3.length));
      if (amount === void 0 || (opening !== "" && open2 === void 0)) return invalid(text3, at);
      return { parts: open2 === void 0 ? { min: amount, max: amount } : { [open2]: amount }, problems: [] };
    }
    const min = readEnd(text3, offset, span(0, dash));
    const max = readEnd(text3, offset, span(dash + 1, text3.length));
    if (min === void 0 || max === void 0) return invalid(text3, at);
    if (min.value > max.value)
      return { parts: {}, problems: [{ kind: "range/reversed", span: at, text: text3 }] };
    return { parts: { min, max }, problems: [] };
  },
};

// shared/fieldTypes/names.ts
var SEPARATOR = /[,;]|\s(?:ja|sekä|och|and)\s/gu;
function listNames(text3, offset) {
  const names2 = [];
  const add = (from, to) => {
    const at = trimSpan(text3, span(from, to));
    const name = text3.slice(at.start, at.end);
    if (name !== "" && !/^[-–—]$/u.test(name))
      names2.push({ name, span: span(offset + at.start, offset + at.end) });
  };
  let start = 0;
  for (const separator of text3.matchAll(SEPARATOR)) {
    add(start, separator.index);
    start = separator.index + separator[0].length;
  }
  add(start, text3.length);
  return names2;
}
var names = {
  name: "names",
  parts: { value: "names" },
  parse: (text3, offset) =>
    single({ kind: "names", value: listNames(text3, offset), span: span(offset, offset + text3.length) }),
};

// shared/fieldTypes/numbered.ts
function numberEnd(text3) {
  return /^\d{1,2}(?:\.(?:\d{1,2}|[a-z](?!\p{L})))?/u.exec(text3)?.[0].length ?? 0;
}
var numbered = {
  name: "numbered",
  parts: { number: "text", title: "text" },
  parse(text3, offset, { numberMark }) {
    const named = /^Toimintalinja (?=\d)/u.exec(text3)?.[0].length ?? 0;
    const length = numberEnd(text3.slice(named));
    const parts = {};
    const problems = [];
    const add = (name, start, end2) => {
      if (end2 > start)
        parts[name] = {
          kind: "text",
          value: text3.slice(start, end2),
          span: span(offset + start, offset + end2),
        };
    };
    if (length === 0) {
      add("title", 0, text3.length);
      return { parts, problems };
    }
    const end = named + length;
    add("number", named, end);
    if (named > 0) return { parts, problems };
    const mark = /^[.:]/u.exec(text3.slice(end))?.[0] ?? "";
    const title2 = trimSpan(text3, span(end + mark.length, text3.length));
    add("title", title2.start, title2.end);
    if (numberMark !== void 0 && title2.end > title2.start && mark !== numberMark) {
      const at = span(offset + named, offset + title2.start);
      const newText = `${text3.slice(named, end)}${numberMark} `;
      problems.push({
        kind: "number/punctuation",
        span: at,
        text: text3.slice(named, title2.start),
        fix: { kind: "safe", becomes: newText.trim(), edit: { span: at, newText } },
      });
    }
    return { parts, problems };
  },
};

// shared/fieldTypes/partners.ts
var ID_NAME = /^y-tunnus:? ?/iu;
var ID_DIGITS = { least: 6, most: 9 };
function looksLikeBusinessId(text3) {
  const digits = text3.match(/\d/gu)?.length ?? 0;
  if (digits < ID_DIGITS.least || digits > ID_DIGITS.most) return false;
  return (
    /^(?:FI[ \u00A0]?)?[\d \-\u2010-\u2015\u2212]+$/iu.test(text3) || /^[\dA-Z]{7}-[\dA-Z]$/iu.test(text3)
  );
}
function pieceOf(line2, offset, start, end) {
  const inside = trimSpan(line2, span(start, end));
  return {
    text: line2.slice(inside.start, inside.end),
    start: offset + inside.start,
    end: offset + inside.end,
  };
}
function pieces(line2, offset) {
  let at = 0;
  return line2.split(",").map((piece) => {
    const start = at;
    at += piece.length + 1;
    return pieceOf(line2, offset, start, start + piece.length);
  });
}
function splitId(line2, offset) {
  const all = pieces(line2, offset);
  const last = all[all.length - 1];
  if (last === void 0) return { id: void 0, before: all };
  const named = ID_NAME.exec(last.text)?.[0].length ?? 0;
  const id2 = { text: last.text.slice(named), start: last.start + named, end: last.end };
  if (all.length > 1 && looksLikeBusinessId(id2.text)) return { id: id2, before: all.slice(0, -1) };
  const word = /(?<=\s)\d{7}-\d$/u.exec(last.text)?.index;
  if (word === void 0) return { id: void 0, before: all };
  const inLine = last.start - offset;
  return {
    id: { text: last.text.slice(word), start: last.start + word, end: last.end },
    before: [...all.slice(0, -1), pieceOf(line2, offset, inLine, inLine + word)],
  };
}
function readPartner(line2, offset) {
  const { id: id2, before } = splitId(line2, offset);
  const type = id2 !== void 0 && before.length > 1 ? before[before.length - 1]?.text : void 0;
  const named = type === void 0 ? before : before.slice(0, -1);
  const problem = id2 && checkBusinessId(id2.text, id2.start);
  return {
    partner: {
      name: named.map(({ text: text3 }) => text3).join(", "),
      organisationType: type,
      businessId: id2 && problem === void 0 ? { text: id2.text, span: span(id2.start, id2.end) } : void 0,
      span: span(offset, offset + line2.length),
    },
    problem,
  };
}
var partners = {
  name: "partners",
  parts: { value: "partners" },
  parse(text3, offset) {
    const found2 = [];
    const problems = [];
    let start = 0;
    for (const line2 of text3.split(/\r\n|\r|\n/u)) {
      const at = text3.indexOf(line2, start);
      start = at + line2.length;
      if (line2.trim() === "") continue;
      const inside = trimSpan(text3, span(at, at + line2.length));
      const { partner, problem } = readPartner(text3.slice(inside.start, inside.end), offset + inside.start);
      found2.push(partner);
      if (problem !== void 0) problems.push(problem);
    }
    return single({ kind: "partners", value: found2, span: span(offset, offset + text3.length) }, problems);
  },
};

// shared/fieldTypes/period.ts
var WORDINGS = [
  { opening: "alkaa", middle: ["ja", "p\xE4\xE4ttyy"] },
  { opening: "start", middle: ["and", "end"] },
];
function splitPeriod(text3) {
  if (text3.length > LONGEST_NAME) return void 0;
  const words = [...text3.matchAll(/\S+/gu)].map((match) => ({
    at: match.index,
    word: match[0],
    folded: fold(match[0]),
  }));
  const wording = WORDINGS.find(({ opening: opening2 }) => opening2 === words[0]?.folded);
  if (wording === void 0) return void 0;
  const middle = words.findIndex(
    ({ folded: folded2 }, i) => folded2 === wording.middle[0] && words[i + 1]?.folded === wording.middle[1],
  );
  const [opening, joint, lastJoint] = [words[0], words[middle], words[middle + 1]];
  if (opening === void 0 || joint === void 0 || lastJoint === void 0) return void 0;
  const start = trimSpan(text3, span(opening.at + opening.word.length, joint.at));
  const end = trimSpan(text3, span(lastJoint.at + lastJoint.word.length, text3.length));
  return start.start === start.end || end.start === end.end ? void 0 : { start, end };
}
var period = {
  name: "period",
  parts: { start: "day", end: "day" },
  parse(text3, offset, settings) {
    const days = splitPeriod(text3);
    if (days === void 0)
      return {
        parts: {},
        problems: [{ kind: "date/invalid", span: span(offset, offset + text3.length), text: text3 }],
      };
    const read = ({ start: start2, end: end2 }) =>
      readDay(text3.slice(start2, end2), offset + start2, settings.paddedDays);
    const start = read(days.start);
    const end = read(days.end);
    const parts = {};
    if (start.part !== void 0) parts.start = start.part;
    if (end.part !== void 0) parts.end = end.part;
    return { parts, problems: [...start.problems, ...end.problems] };
  },
};

// shared/fieldTypes/phone.ts
var isPhone = (text3) => /^(?:\+358|00358|0)\d{4,12}$/u.test(text3.replace(/[\s()\-‐‑–]/gu, ""));
var phone = {
  name: "phone",
  parts: { value: "text" },
  parse(text3, offset) {
    const at = span(offset, offset + text3.length);
    return isPhone(text3)
      ? single({ kind: "text", value: text3, span: at })
      : { parts: {}, problems: [{ kind: "phone/invalid", span: at, text: text3 }] };
  },
};

// shared/fieldTypes/postalCode.ts
var postalCode = {
  name: "postalCode",
  parts: { value: "text" },
  parse(text3, offset) {
    const at = span(offset, offset + text3.length);
    return /^\d{5}$/u.test(text3)
      ? single({ kind: "text", value: text3, span: at })
      : { parts: {}, problems: [{ kind: "postalCode/format", span: at, text: text3 }] };
  },
};

// shared/fieldTypes/projectCode.ts
var OTHER_FUNDS = { least: 4, most: 9 };
function parseProjectCode(text3, codeDigits) {
  const [, letter, digits] = /^([SAJ])(\d{1,12})$/u.exec(text3) ?? [];
  if (letter === void 0 || digits === void 0) return void 0;
  const code = { text: text3, letter, digits };
  if (codeDigits === void 0) return code;
  if (letter === "S") return digits.length === codeDigits ? code : void 0;
  return digits.length >= OTHER_FUNDS.least && digits.length <= OTHER_FUNDS.most ? code : void 0;
}
var projectCode = {
  name: "projectCode",
  parts: { value: "code" },
  parse(value, offset, { codeDigits }) {
    const at = span(offset, offset + value.length);
    const code = parseProjectCode(value, codeDigits);
    return code === void 0
      ? { parts: {}, problems: [{ kind: "code/format", span: at, text: value }] }
      : single({ kind: "code", value: code, span: at });
  },
};

// shared/fieldTypes/scores.ts
var parseScore = (token) => (/^\d{1,15}$/u.test(token) ? Number(token) : void 0);
var scores = {
  name: "scores",
  parts: { direct: "count", indirect: "count" },
  parse(text3, offset) {
    const read = [...text3.matchAll(/\S+/gu)].slice(-2).flatMap((token) => {
      const value = parseScore(token[0]);
      const start = offset + token.index;
      const at = span(start, start + token[0].length);
      return value === void 0 ? [] : [{ kind: "count", value, span: at }];
    });
    const [direct, indirect] = read;
    return direct === void 0 || indirect === void 0
      ? {
          parts: {},
          problems: [{ kind: "score/invalid", span: span(offset, offset + text3.length), text: text3 }],
        }
      : { parts: { direct, indirect }, problems: [] };
  },
};

// shared/fieldTypes/text.ts
var text = {
  name: "text",
  parts: { value: "text" },
  parse: (value, offset) => single({ kind: "text", value, span: span(offset, offset + value.length) }),
  recognises: () => true,
};

// shared/fieldTypes/url.ts
var hasScheme = (text3) => /^https?:\/\/\S/iu.test(text3);
var hasInnerDot2 = (text3) => /[^.]\.[^.]/u.test(text3);
function addressesIn(text3, joints) {
  const addresses = [];
  let isOpen = true;
  const words = text3.split(/\s+/u);
  for (const [i, word] of words.entries()) {
    if (!isOpen && joints.includes(fold(word))) {
      isOpen = true;
      continue;
    }
    if (!isOpen) return void 0;
    isOpen = i < words.length - 1 && word.endsWith(",") && joints.includes(",");
    addresses.push(isOpen ? word.slice(0, -1) : word);
  }
  return isOpen ? void 0 : addresses;
}
var beginsWithHost = (text3) => /^[\p{L}\p{N}-]+\./u.test(text3);
var MOST_PIECES = 3;
function isAddressLine(text3) {
  if (!/^(?:https?:\/\/|www\.)/iu.test(text3)) return false;
  const pieces2 = text3.split(/\s+/u);
  return pieces2.length <= MOST_PIECES && pieces2.slice(1).every((piece) => /\/|[^.]\.[^.]/u.test(piece));
}
var url = {
  name: "url",
  parts: { value: "text" },
  parse(text3, offset, { urlScheme, urlJoints }) {
    const at = span(offset, offset + text3.length);
    const addresses = addressesIn(text3, urlJoints ?? []);
    if (!(addresses?.every(hasInnerDot2) ?? false))
      return { parts: {}, problems: [{ kind: "url/invalid", span: at, text: text3 }] };
    const problems = [];
    if (urlScheme === true && !hasScheme(text3)) {
      const start = span(offset, offset);
      const edit = { span: start, newText: "http://" };
      const fix = { kind: "safe", becomes: `http://${text3}`, edit };
      problems.push({
        kind: "url/noScheme",
        span: at,
        text: text3,
        ...(beginsWithHost(text3) ? { fix } : {}),
      });
    }
    return single({ kind: "text", value: text3, span: at }, problems);
  },
  recognises: isAddressLine,
};

// shared/fieldTypes/registry.ts
var FIELD_TYPES = {
  authority,
  businessId,
  cardHeader,
  choice,
  count,
  countOfWhom,
  day,
  email: email2,
  euroRange,
  euros,
  names,
  numbered,
  partners,
  period,
  phone,
  postalCode,
  projectCode,
  scores,
  text,
  url,
};
var fieldType = (name) => FIELD_TYPES[name];

// shared/templates/roles.ts
var ROLES = {
  "project.code": "code",
  "project.name": "text",
  "project.section": "text",
  "project.type": "text",
  "project.priority.number": "text",
  "project.priority.title": "text",
  "project.objective.number": "text",
  "project.objective.title": "text",
  "project.status": "text",
  "project.website": "text",
  "project.groupId": "text",
  "project.fund": "text",
  "project.keywords": "text",
  "period.start": "day",
  "period.end": "day",
  "authority.name": "text",
  "applicant.name": "text",
  "applicant.type": "text",
  "applicant.businessId": "text",
  "applicant.address": "text",
  "applicant.phone": "text",
  "applicant.postalCode": "text",
  "applicant.town": "text",
  "applicant.website": "text",
  "applicant.count": "text",
  "contact.name": "text",
  "contact.position": "text",
  "contact.email": "text",
  "contact.phone": "text",
  "partners.list": "partners",
  "partners.transferRecipients": "partners",
  "text.summary": "text",
  "text.finalReport": "text",
  "text.communication": "text",
  "text.dissemination": "text",
  "targetGroup.primary": "text",
  "targetGroup.indirect": "text",
  "funding.granted": "cents",
  "funding.realised": "cents",
  "funding.plannedPublic": "cents",
  "funding.realisedPublic": "cents",
  "funding.plannedEuState": "cents",
  "funding.plannedTotal": "cents",
  "funding.realisedTotal": "cents",
  "funding.budgetMin": "cents",
  "funding.budgetMax": "cents",
  "area.regions": "names",
  "area.subRegions": "names",
  "area.municipalities": "names",
  "area.national": "text",
  "area.developmentProgramme": "text",
  "site.address": "text",
  "site.postalCode": "text",
  "site.town": "text",
  "companies.planned": "count",
  "companies.realised": "count",
  "people.planned": "count",
  "people.realised": "count",
  "people.plannedWomen": "count",
  "people.realisedWomen": "count",
  "jobs.planned": "count",
  "jobs.realised": "count",
  "equality.analysis": "text",
  "equality.mainstreaming": "text",
  "equality.mainGoal": "text",
  "header.priority": "text",
  "header.start": "day",
  "header.end": "day",
  "header.region": "text",
};
var isRole = (name) => Object.hasOwn(ROLES, name);

// shared/templates/schema.ts
var severitySchema = _enum(["error", "warning", "info", "hint", "off"]);
var line = string2().min(1).max(400);
var id = string2().regex(/^[a-z][a-zA-Z0-9]*$/u);
var localText = strictObject({ fi: line, sv: line, en: line });
var requirement = _enum(["always", "realisation", "recommended", "optional"]).describe(
  "always: in every profile \xB7 realisation: only once the project runs \xB7 recommended: its absence is a hint \xB7 optional",
);
var choice2 = strictObject({
  value: line,
  accept: array(line).default([]),
  means: string2().optional().describe("What the value means to the rules, e.g. ended or running"),
});
var choiceList = strictObject({
  complete: boolean2().describe(
    "False where nobody has published the whole list: unknown values are then at most hints",
  ),
  source: line.optional(),
  values: array(choice2).min(1),
});
var fieldTypeNames = Object.keys(FIELD_TYPES);
var roleName = string2().refine(isRole, "unknown role");
var field = strictObject({
  id,
  label: line.optional().describe("Without a label the field is a whole line, known by what it says"),
  accept: array(line).default([]).describe("Other spellings of the label that are right"),
  type: _enum(fieldTypeNames),
  roles: record(string2(), roleName).default({}).describe("Piece of the value \u2192 role"),
  content: _enum(["inline", "below", "note"])
    .default("inline")
    .describe(
      "inline: value on the label's line \xB7 below: on the lines under it \xB7 note: inline, then a justification under it",
    ),
  colon: _enum(["required", "optional"]).default("required"),
  required: requirement.default("always"),
  empty: _enum(["reported", "hint", "allowed"])
    .optional()
    .describe("An empty value: by default reported where the field is required"),
  emptyWith: array(id)
    .default([])
    .describe("May be empty when these fields of the section are empty or absent too"),
  repeats: boolean2().default(false).describe("May stand several times in its section"),
  alternative: id
    .optional()
    .describe("Group of fields of which one kind suffices, e.g. area lists or the national line"),
  side: id.optional().describe("Which kind within the alternative"),
  choices: id.optional().describe("Name of a list under lists"),
  generic: boolean2()
    .default(false)
    .describe("A label that other forms and letters have too: no evidence of this template"),
});
var row = strictObject({ id, title: line, accept: array(line).default([]) });
var matrix = strictObject({
  header: array(line)
    .min(1)
    .describe("Spellings of the line above the rows; parts may stand on lines of their own"),
  groups: array(strictObject({ title: line, accept: array(line).default([]), rows: array(row).min(1) })).min(
    1,
  ),
});
var sectionShape = {
  id: string2()
    .regex(/^[0-9a-zA-Z.]+$/u)
    .describe("The section's number, or a name where the form has none"),
  numbered: boolean2().default(true),
  title: line,
  accept: array(line).default([]).describe("Other spellings of the title that are right"),
  required: requirement.default("always"),
  missing: severitySchema.optional().describe("Severity of its absence where it differs from the rule's"),
  fields: array(field).default([]),
  body: field.optional().describe("Free text of the section, a field without a label"),
  matrix: matrix.optional(),
  open: boolean2()
    .default(false)
    .describe("May have further numbered subsections that the template does not name"),
};
var subsection = strictObject(sectionShape);
var section = strictObject({ ...sectionShape, sections: array(subsection).default([]) });
var shape = strictObject({
  $schema: string2().optional(),
  id: string2().regex(/^[a-z][a-z0-9-]*$/u),
  revision: number2().int().positive(),
  title: localText,
  preview: boolean2().default(false),
  programme: string2().optional().describe("Programme period whose vocabulary the form uses, e.g. 2014-2020"),
  periodBy: _enum(["form", "code"])
    .default("form")
    .describe("code: one form for every period, the project code tells which"),
  fund: string2().optional(),
  profile: _enum(["auto", "draft", "submission", "review"]).default("auto"),
  layout: strictObject({
    ordered: boolean2().describe("Sections and fields have one right order"),
    closed: boolean2().describe("Fields that the template does not know are reported"),
    headingDot: boolean2()
      .optional()
      .describe("`1. Title` (true) or `1 Title` (false); absent where both are right"),
    paddedDays: boolean2(),
    dayStyle: boolean2().default(true).describe("False where both ways of writing a day are right"),
    numberMark: _enum([".", ":"]).optional(),
    codeDigits: number2()
      .int()
      .positive()
      .optional()
      .describe("Digits after the S of a project code; absent where their number is not known"),
    urlScheme: boolean2().default(false).describe("Web addresses begin with http:// or https://"),
    urlJoints: array(line)
      .default([])
      .describe("What may stand between several web addresses of one field, e.g. sek\xE4"),
    hiddenEmail: boolean2().default(false).describe("Public pages: e-mail addresses have (at) for @"),
    fullAuthorityNames: boolean2()
      .default(false)
      .describe("Authorities stand by their full official names, not as `X ELY-keskus`"),
  }),
  duration: strictObject({ info: number2().int().positive(), warning: number2().int().positive() })
    .optional()
    .describe("More whole months than this are worth a remark"),
  severity: record(string2(), severitySchema)
    .default({})
    .describe("Highest severity of a rule for this form"),
  partialWordings: array(strictObject({ signs: array(line).min(1), sections: array(string2()).min(1) }))
    .default([])
    .describe(
      "Official wordings, e.g. the English page, of which only these sections are known: told by a line, title or label",
    ),
  recognise: array(strictObject({ line, weight: number2().int().positive() })).min(1),
  lists: record(id, choiceList).default({}),
  head: strictObject({ fixed: array(line).default([]), fields: array(field).default([]) }).prefault({}),
  sections: array(section).min(1),
});
function* sectionDefs(template) {
  for (const def of template.sections) {
    yield { def, parent: void 0 };
    for (const child of def.sections) yield { def: child, parent: def };
  }
}
var fieldDefs = (def) => (def.body === void 0 ? def.fields : [...def.fields, def.body]);
function* fieldsIn(template) {
  for (const def of template.head.fields) yield { where: `head/${def.id}`, def };
  for (const { def: owner } of sectionDefs(template))
    for (const def of fieldDefs(owner)) yield { where: `${owner.id}/${def.id}`, def };
}
var hasFieldOf = (template, ...types) => [...fieldsIn(template)].some(({ def }) => types.includes(def.type));
function* danglingReferences(template) {
  const seen = /* @__PURE__ */ new Set();
  for (const { def } of sectionDefs(template)) {
    if (seen.has(def.id)) yield `section ${def.id} stands twice`;
    seen.add(def.id);
  }
  for (const { where, def } of fieldsIn(template)) {
    if (seen.has(where)) yield `field ${where} stands twice`;
    seen.add(where);
    if (def.choices !== void 0 && template.lists[def.choices] === void 0)
      yield `${where}: no list ${def.choices}`;
    if (def.type === "choice" && def.choices === void 0) yield `${where}: a choice needs a list`;
    const parts = FIELD_TYPES[def.type].parts;
    for (const [part, role] of Object.entries(def.roles)) {
      if (parts[part] === void 0) yield `${where}: ${def.type} has no piece ${part}`;
      else if (parts[part] !== ROLES[role])
        yield `${where}: ${role} takes ${ROLES[role]}, not ${parts[part]}`;
    }
  }
}
var templateSchema = shape.superRefine((template, context) => {
  for (const message of danglingReferences(template)) context.addIssue({ code: "custom", message });
});
var parseTemplate = (data) => templateSchema.parse(data);

// shared/rules/rule.ts
var defineRule = (rule) => rule;
var defineFileRule = (rule) => rule;
var severityIn = (rule, profile) =>
  typeof rule.severity === "string" ? rule.severity : rule.severity[profile];

// shared/rules/engine.ts
var SEVERITIES = ["error", "warning", "info", "hint", "off"];
var compareSeverity = (a, b) => SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
var milder = (a, b) => (compareSeverity(a, b) > 0 ? a : b);
function rolesOf(template) {
  const roles = /* @__PURE__ */ new Set();
  const add = (field2) => {
    for (const role of Object.values(field2.roles)) roles.add(role);
  };
  template.head.fields.forEach(add);
  for (const { def } of sectionDefs(template)) fieldDefs(def).forEach(add);
  return roles;
}
function appliesTo(rule, template, roles = rolesOf(template)) {
  if ("checkFile" in rule) return rule.anyTemplate;
  return (rule.roles ?? []).every((role) => roles.has(role)) && (rule.needs?.(template) ?? true);
}
var RULE_FAILED = "tool/rule-failed";
var isOffByDefault = (rule) => rule.severity === "off";
function effectiveSeverity(rule, report, form, options) {
  const own2 = options.severity[rule.id];
  if (own2 !== void 0) return own2;
  const highest = isOffByDefault(rule) ? report.severity : severityIn(rule, options.context.profile);
  if (highest === void 0 || highest === "off") return "off";
  return milder(milder(highest, report.severity ?? highest), form?.template.severity[rule.id] ?? highest);
}
function toFinding(rule, report, form, severity) {
  const message = (name, values = {}) => {
    const text3 = rule.messages[name];
    if (text3 === void 0) throw new Error(`${rule.id} has no message "${name}"`);
    return { text: text3, values };
  };
  const main = message(String(report.message), report.values);
  const place = "checkFile" in rule ? void 0 : form?.at(report.span.start);
  return {
    rule: rule.id,
    severity,
    span: report.span,
    message: main,
    path: report.path ?? place?.field?.path ?? place?.section?.def.id,
    related: (report.related ?? []).map((one) => ({
      span: one.span,
      message: message(String(one.message), one.values),
    })),
    fix: report.fix && { ...report.fix, title: { text: rule.fixTitle ?? main.text, values: main.values } },
    tags: rule.tags ?? [],
  };
}
function isOff(rule, options) {
  const own2 = options.severity[rule.id];
  if (own2 !== void 0) return own2 === "off";
  return !isOffByDefault(rule) && severityIn(rule, options.context.profile) === "off";
}
function reportsOf(rule, form, context) {
  if ("checkFile" in rule) return rule.checkFile(context.file, context);
  return form === void 0 ? [] : rule.check(form, context);
}
function failure2(rule, error2, options) {
  const reporter = options.rules.find(({ id: id2 }) => id2 === RULE_FAILED);
  if (reporter === void 0) throw error2;
  const values = { rule: rule.id, error: error2 instanceof Error ? error2.message : String(error2) };
  return [toFinding(reporter, { message: "failed", values, span: span(0, 0) }, void 0, "error")];
}
function findingsOf(rule, form, options) {
  if (isOff(rule, options)) return [];
  try {
    const findings = [];
    for (const report of reportsOf(rule, form, options.context)) {
      const severity = effectiveSeverity(rule, report, form, options);
      if (severity !== "off") findings.push(toFinding(rule, report, form, severity));
    }
    return findings;
  } catch (error2) {
    return failure2(rule, error2, options);
  }
}
var text2 = (message) => render(message, "fi");
var compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
var compareFindings = (a, b) =>
  a.span.start - b.span.start ||
  a.span.end - b.span.end ||
  compareText(a.rule, b.rule) ||
  compareText(text2(a.message), text2(b.message));
function* runRulesInSteps(form, options) {
  const roles = form && rolesOf(form.template);
  const applicable = options.rules.filter(
    (rule) => "checkFile" in rule || (form !== void 0 && appliesTo(rule, form.template, roles)),
  );
  const unchecked = options.context.file.tree.lines.filter(({ overlong }) => overlong);
  const stands = (rule, { span: at }) =>
    "checkFile" in rule || !unchecked.some((line2) => line2.start <= at.start && at.end <= line2.end);
  const findings = [];
  for (const rule of applicable) {
    findings.push(findingsOf(rule, form, options).filter((finding) => stands(rule, finding)));
    yield;
  }
  return findings.flat().sort(compareFindings);
}
function chooseProfile(form, wanted) {
  if (wanted !== "auto") return wanted;
  if (form === void 0) return "draft";
  if (form.template.profile !== "auto") return form.template.profile;
  const has = (role) => {
    const field2 = form.fieldOf(role);
    return field2 !== void 0 && field2.value.end > field2.value.start;
  };
  if (has("project.status")) return "review";
  return has("project.code") ? "submission" : "draft";
}

// ../../main/node_modules/fastest-levenshtein/esm/mod.js
var peq = new Uint32Array(65536);
var myers_32 = (a, b) => {
  const n = a.length;
  const m = b.length;
  const lst = 1 << (n - 1);
  let pv = -1;
  let mv = 0;
  let sc = n;
  let i = n;
  while (i--) {
    peq[a.charCodeAt(i)] |= 1 << i;
  }
  for (i = 0; i < m; i++) {
    let eq = peq[b.charCodeAt(i)];
    const xv = eq | mv;
    eq |= ((eq & pv) + pv) ^ pv;
    mv |= ~(eq | pv);
    pv &= eq;
    if (mv & lst) {
      sc++;
    }
    if (pv & lst) {
      sc--;
    }
    mv = (mv << 1) | 1;
    pv = (pv << 1) | ~(xv | mv);
    mv &= xv;
  }
  i = n;
  while (i--) {
    peq[a.charCodeAt(i)] = 0;
  }
  return sc;
};
var myers_x = (b, a) => {
  const n = a.length;
  const m = b.length;
  const mhc = [];
  const phc = [];
  const hsize = Math.ceil(n / 32);
  const vsize = Math.ceil(m / 32);
  for (let i = 0; i < hsize; i++) {
    phc[i] = -1;
    mhc[i] = 0;
  }
  let j = 0;
  for (; j < vsize - 1; j++) {
    let mv2 = 0;
    let pv2 = -1;
    const start2 = j * 32;
    const vlen2 = Math.min(32, m) + start2;
    for (let k = start2; k < vlen2; k++) {
      peq[b.charCodeAt(k)] |= 1 << k;
    }
    for (let i = 0; i < n; i++) {
      const eq = peq[a.charCodeAt(i)];
      const pb = (phc[(i / 32) | 0] >>> i) & 1;
      const mb = (mhc[(i / 32) | 0] >>> i) & 1;
      const xv = eq | mv2;
      const xh = ((((eq | mb) & pv2) + pv2) ^ pv2) | eq | mb;
      let ph = mv2 | ~(xh | pv2);
      let mh = pv2 & xh;
      if ((ph >>> 31) ^ pb) {
        phc[(i / 32) | 0] ^= 1 << i;
      }
      if ((mh >>> 31) ^ mb) {
        mhc[(i / 32) | 0] ^= 1 << i;
      }
      ph = (ph << 1) | pb;
      mh = (mh << 1) | mb;
      pv2 = mh | ~(xv | ph);
      mv2 = ph & xv;
    }
    for (let k = start2; k < vlen2; k++) {
      peq[b.charCodeAt(k)] = 0;
    }
  }
  let mv = 0;
  let pv = -1;
  const start = j * 32;
  const vlen = Math.min(32, m - start) + start;
  for (let k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] |= 1 << k;
  }
  let score = m;
  for (let i = 0; i < n; i++) {
    const eq = peq[a.charCodeAt(i)];
    const pb = (phc[(i / 32) | 0] >>> i) & 1;
    const mb = (mhc[(i / 32) | 0] >>> i) & 1;
    const xv = eq | mv;
    const xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
    let ph = mv | ~(xh | pv);
    let mh = pv & xh;
    score += (ph >>> (m - 1)) & 1;
    score -= (mh >>> (m - 1)) & 1;
    if ((ph >>> 31) ^ pb) {
      phc[(i / 32) | 0] ^= 1 << i;
    }
    if ((mh >>> 31) ^ mb) {
      mhc[(i / 32) | 0] ^= 1 << i;
    }
    ph = (ph << 1) | pb;
    mh = (mh << 1) | mb;
    pv = mh | ~(xv | ph);
    mv = ph & xv;
  }
  for (let k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] = 0;
  }
  return score;
};
var distance = (a, b) => {
  if (a.length < b.length) {
    const tmp = b;
    b = a;
    a = tmp;
  }
  if (b.length === 0) {
    return a.length;
  }
  if (a.length <= 32) {
    return myers_32(a, b);
  }
  return myers_x(a, b);
};

// shared/text/nearest.ts
var LONGEST_COMPARED = 300;
function editDistance(a, b, most) {
  if (Math.max(a.length, b.length) > LONGEST_NAME) return Number.POSITIVE_INFINITY;
  const one = fold(a);
  const two = fold(b);
  if (one === two) return 0;
  if (Math.abs(one.length - two.length) > most || Math.max(one.length, two.length) > LONGEST_COMPARED)
    return Number.POSITIVE_INFINITY;
  const edits2 = distance(one, two);
  return edits2 <= most ? edits2 : Number.POSITIVE_INFINITY;
}
function nearest(text3, candidates2, most = Math.max(2, Math.floor(foldName(text3).length / 3))) {
  let best;
  let bestDistance = most + 1;
  for (const candidate of candidates2) {
    const edits2 = editDistance(text3, candidate, bestDistance - 1);
    if (edits2 < bestDistance) {
      best = candidate;
      bestDistance = edits2;
    }
  }
  return best;
}

// shared/reference/authorities.json
var authorities_default = {
  source:
    "Public register exports of EURA 2007 and EURA 2014; Ministry of Economic Affairs and Employment, 27.11.2025 (elinvoimakeskukset and their funding areas from 1.1.2026); stm.fi and rakennerahastot.fi for Swedish and English names",
  date: "2026-01-01",
  licence: "Facts from public registers and official announcements",
  complete: true,
  note: "Complete for bodies that granted Structural Funds money under the programmes of 2007\u20132027; predecessors of 2007\u20132009 are from general knowledge and are only ever accepted, never suggested.",
  kinds: {
    ely: {
      name: "{stem} elinkeino-, liikenne- ja ymp\xE4rist\xF6keskus",
      short: ["{stem} ELY-keskus", "{stem} ELY"],
      sv: ["N\xE4rings-, trafik- och milj\xF6centralen i {sv}", "NTM-centralen i {sv}"],
      en: [
        "Centre for Economic Development, Transport and the Environment {en}",
        "Centre for Economic Development, Transport and the Environment for {en}",
        "Centre for Economic Development, Transport and the Environment of {en}",
        "{en} Centre for Economic Development, Transport and the Environment",
        "ELY Centre for {en}",
        "{en} ELY Centre",
      ],
      validFrom: "2010-01-01",
      validTo: "2025-12-31",
      suggested: true,
    },
    te: {
      name: "{stem} ty\xF6voima- ja elinkeinokeskus",
      also: ["{stem} TE-keskus"],
      validTo: "2009-12-31",
    },
    evk: {
      name: "{stem} elinvoimakeskus",
      validFrom: "2026-01-01",
      suggested: true,
    },
    council: {
      suggested: true,
    },
    province: {
      name: "{stem} l\xE4\xE4ninhallitus",
      also: ["{stem} l\xE4\xE4nin l\xE4\xE4ninhallitus"],
      validTo: "2009-12-31",
    },
    ministry: {
      suggested: true,
    },
    agency: {
      suggested: true,
    },
  },
  foreignWords: [
    "centre",
    "center",
    "council",
    "ministry",
    "agency",
    "authority",
    "board",
    "regional",
    "ely centre",
    "n\xE4rings-",
    "ntm-centralen",
    "ministeriet",
    "f\xF6rbund",
    "f\xF6rbundet",
    "verket",
    "styrelsen",
    "landskapsf\xF6rbund",
    "livskraftscentralen",
  ],
  funders: [
    {
      programme: "2007-2013",
      fund: "ESR",
      complete: false,
      authorities: [
        "ely/hame",
        "ely/keski-suomi",
        "ely/etela-savo",
        "ely/pohjois-pohjanmaa",
        "ely/lappi",
        "ely/uusimaa",
        "ely/etela-pohjanmaa",
        "ely/satakunta",
        "stm",
        "tem",
        "oph",
        "okm",
      ],
    },
    {
      programme: "2014-2020",
      fund: "ESR",
      complete: true,
      authorities: ["ely/hame", "ely/keski-suomi", "ely/etela-savo", "ely/pohjois-pohjanmaa", "stm", "tem"],
    },
    {
      programme: "2021-2027",
      fund: "ESR+",
      complete: false,
      authorities: [
        "ely/hame",
        "ely/keski-suomi",
        "ely/etela-savo",
        "ely/pohjois-pohjanmaa",
        "evk/kaakkois-suomi",
        "evk/ita-suomi",
        "evk/keski-suomi",
        "evk/pohjois-suomi",
        "ruokavirasto",
      ],
    },
  ],
  authorities: [
    {
      id: "ely/uusimaa",
      kind: "ely",
      stem: "Uudenmaan",
      sv: "Nyland",
      en: ["Uusimaa"],
    },
    {
      id: "ely/varsinais-suomi",
      kind: "ely",
      stem: "Varsinais-Suomen",
      sv: "Egentliga Finland",
      en: ["Southwest Finland"],
    },
    {
      id: "ely/satakunta",
      kind: "ely",
      stem: "Satakunnan",
      sv: "Satakunta",
      en: ["Satakunta"],
    },
    {
      id: "ely/hame",
      kind: "ely",
      stem: "H\xE4meen",
      sv: "Tavastland",
      en: ["H\xE4me"],
    },
    {
      id: "ely/pirkanmaa",
      kind: "ely",
      stem: "Pirkanmaan",
      sv: "Birkaland",
      en: ["Pirkanmaa"],
    },
    {
      id: "ely/kaakkois-suomi",
      kind: "ely",
      stem: "Kaakkois-Suomen",
      sv: "Syd\xF6stra Finland",
      en: ["Southeast Finland", "South-East Finland", "Southeastern Finland"],
    },
    {
      id: "ely/etela-savo",
      kind: "ely",
      stem: "Etel\xE4-Savon",
      sv: "S\xF6dra Savolax",
      en: ["South Savo", "Southern Savonia"],
    },
    {
      id: "ely/pohjois-savo",
      kind: "ely",
      stem: "Pohjois-Savon",
      sv: "Norra Savolax",
      en: ["North Savo", "Northern Savonia"],
    },
    {
      id: "ely/pohjois-karjala",
      kind: "ely",
      stem: "Pohjois-Karjalan",
      sv: "Norra Karelen",
      en: ["North Karelia"],
    },
    {
      id: "ely/keski-suomi",
      kind: "ely",
      stem: "Keski-Suomen",
      sv: "Mellersta Finland",
      en: ["Central Finland"],
    },
    {
      id: "ely/etela-pohjanmaa",
      kind: "ely",
      stem: "Etel\xE4-Pohjanmaan",
      sv: "S\xF6dra \xD6sterbotten",
      en: ["South Ostrobothnia", "Southern Ostrobothnia"],
    },
    {
      id: "ely/pohjanmaa",
      kind: "ely",
      stem: "Pohjanmaan",
      sv: "\xD6sterbotten",
      en: ["Ostrobothnia"],
    },
    {
      id: "ely/pohjois-pohjanmaa",
      kind: "ely",
      stem: "Pohjois-Pohjanmaan",
      sv: "Norra \xD6sterbotten",
      en: ["North Ostrobothnia", "Northern Ostrobothnia"],
    },
    {
      id: "ely/kainuu",
      kind: "ely",
      stem: "Kainuun",
      sv: "Kajanaland",
      en: ["Kainuu"],
    },
    {
      id: "ely/lappi",
      kind: "ely",
      stem: "Lapin",
      sv: "Lappland",
      en: ["Lapland"],
    },
    {
      id: "te/uusimaa",
      kind: "te",
      stem: "Uudenmaan",
    },
    {
      id: "te/varsinais-suomi",
      kind: "te",
      stem: "Varsinais-Suomen",
    },
    {
      id: "te/satakunta",
      kind: "te",
      stem: "Satakunnan",
    },
    {
      id: "te/hame",
      kind: "te",
      stem: "H\xE4meen",
    },
    {
      id: "te/pirkanmaa",
      kind: "te",
      stem: "Pirkanmaan",
    },
    {
      id: "te/kaakkois-suomi",
      kind: "te",
      stem: "Kaakkois-Suomen",
    },
    {
      id: "te/etela-savo",
      kind: "te",
      stem: "Etel\xE4-Savon",
    },
    {
      id: "te/pohjois-savo",
      kind: "te",
      stem: "Pohjois-Savon",
    },
    {
      id: "te/pohjois-karjala",
      kind: "te",
      stem: "Pohjois-Karjalan",
    },
    {
      id: "te/keski-suomi",
      kind: "te",
      stem: "Keski-Suomen",
    },
    {
      id: "te/etela-pohjanmaa",
      kind: "te",
      stem: "Etel\xE4-Pohjanmaan",
    },
    {
      id: "te/pohjanmaa",
      kind: "te",
      stem: "Pohjanmaan",
    },
    {
      id: "te/pohjois-pohjanmaa",
      kind: "te",
      stem: "Pohjois-Pohjanmaan",
    },
    {
      id: "te/kainuu",
      kind: "te",
      stem: "Kainuun",
    },
    {
      id: "te/lappi",
      kind: "te",
      stem: "Lapin",
    },
    {
      id: "evk/uusimaa",
      kind: "evk",
      stem: "Uudenmaan",
    },
    {
      id: "evk/lounais-suomi",
      kind: "evk",
      stem: "Lounais-Suomen",
    },
    {
      id: "evk/kaakkois-suomi",
      kind: "evk",
      stem: "Kaakkois-Suomen",
      fundsRegions: ["01", "07", "08", "09"],
    },
    {
      id: "evk/sisa-suomi",
      kind: "evk",
      stem: "Sis\xE4-Suomen",
    },
    {
      id: "evk/keski-suomi",
      kind: "evk",
      stem: "Keski-Suomen",
      fundsRegions: ["02", "04", "05", "06", "13", "14", "15", "16"],
    },
    {
      id: "evk/ita-suomi",
      kind: "evk",
      stem: "It\xE4-Suomen",
      fundsRegions: ["10", "11", "12"],
    },
    {
      id: "evk/etela-pohjanmaa",
      kind: "evk",
      stem: "Etel\xE4-Pohjanmaan",
    },
    {
      id: "evk/pohjanmaa",
      kind: "evk",
      stem: "Pohjanmaan",
    },
    {
      id: "evk/pohjois-suomi",
      kind: "evk",
      stem: "Pohjois-Suomen",
      fundsRegions: ["17", "18", "19"],
    },
    {
      id: "evk/lappi",
      kind: "evk",
      stem: "Lapin",
    },
    {
      id: "council/uusimaa",
      kind: "council",
      name: "Uudenmaan liitto",
    },
    {
      id: "council/varsinais-suomi",
      kind: "council",
      name: "Varsinais-Suomen liitto",
    },
    {
      id: "council/satakunta",
      kind: "council",
      name: "Satakuntaliitto",
      also: ["Satakunnan liitto"],
    },
    {
      id: "council/hame",
      kind: "council",
      name: "H\xE4meen liitto",
    },
    {
      id: "council/pirkanmaa",
      kind: "council",
      name: "Pirkanmaan liitto",
    },
    {
      id: "council/paijat-hame",
      kind: "council",
      name: "P\xE4ij\xE4t-H\xE4meen liitto",
    },
    {
      id: "council/kymenlaakso",
      kind: "council",
      name: "Kymenlaakson liitto",
    },
    {
      id: "council/etela-karjala",
      kind: "council",
      name: "Etel\xE4-Karjalan liitto",
    },
    {
      id: "council/etela-savo",
      kind: "council",
      name: "Etel\xE4-Savon maakuntaliitto",
      also: ["Etel\xE4-Savon liitto"],
    },
    {
      id: "council/pohjois-savo",
      kind: "council",
      name: "Pohjois-Savon liitto",
    },
    {
      id: "council/pohjois-karjala",
      kind: "council",
      name: "Pohjois-Karjalan maakuntaliitto",
      also: ["Pohjois-Karjalan liitto"],
    },
    {
      id: "council/keski-suomi",
      kind: "council",
      name: "Keski-Suomen liitto",
    },
    {
      id: "council/etela-pohjanmaa",
      kind: "council",
      name: "Etel\xE4-Pohjanmaan liitto",
    },
    {
      id: "council/pohjanmaa",
      kind: "council",
      name: "Pohjanmaan liitto",
    },
    {
      id: "council/keski-pohjanmaa",
      kind: "council",
      name: "Keski-Pohjanmaan liitto",
    },
    {
      id: "council/pohjois-pohjanmaa",
      kind: "council",
      name: "Pohjois-Pohjanmaan liitto",
    },
    {
      id: "council/kainuu",
      kind: "council",
      name: "Kainuun liitto",
      also: ["Kainuun maakunta -kuntayhtym\xE4"],
    },
    {
      id: "council/lappi",
      kind: "council",
      name: "Lapin liitto",
    },
    {
      id: "council/ita-uusimaa",
      kind: "council",
      name: "It\xE4-Uudenmaan liitto",
      validTo: "2010-12-31",
    },
    {
      id: "province/etela-suomi",
      kind: "province",
      stem: "Etel\xE4-Suomen",
    },
    {
      id: "province/lansi-suomi",
      kind: "province",
      stem: "L\xE4nsi-Suomen",
    },
    {
      id: "province/ita-suomi",
      kind: "province",
      stem: "It\xE4-Suomen",
    },
    {
      id: "province/oulu",
      kind: "province",
      stem: "Oulun",
    },
    {
      id: "province/lappi",
      kind: "province",
      stem: "Lapin",
    },
    {
      id: "stm",
      kind: "ministry",
      name: "Sosiaali- ja terveysministeri\xF6",
      short: ["STM"],
      also: ["Social- och h\xE4lsov\xE5rdsministeriet", "Ministry of Social Affairs and Health"],
    },
    {
      id: "tem",
      kind: "ministry",
      name: "Ty\xF6- ja elinkeinoministeri\xF6",
      short: ["TEM"],
      also: [
        "Arbets- och n\xE4ringsministeriet",
        "Ministry of Economic Affairs and Employment",
        "Ministry of Employment and the Economy",
      ],
      validFrom: "2008-01-01",
    },
    {
      id: "okm",
      kind: "ministry",
      name: "Opetus- ja kulttuuriministeri\xF6",
      short: ["OKM"],
      also: ["Undervisnings- och kulturministeriet", "Ministry of Education and Culture"],
      validFrom: "2010-05-01",
    },
    {
      id: "opm",
      kind: "ministry",
      name: "Opetusministeri\xF6",
      also: ["Undervisningsministeriet", "Ministry of Education"],
      validTo: "2010-04-30",
    },
    {
      id: "tm",
      kind: "ministry",
      name: "Ty\xF6ministeri\xF6",
      also: ["Arbetsministeriet", "Ministry of Labour"],
      validTo: "2007-12-31",
    },
    {
      id: "oph",
      kind: "agency",
      name: "Opetushallitus",
      short: ["OPH"],
      also: [
        "Utbildningsstyrelsen",
        "Finnish National Agency for Education",
        "Finnish National Board of Education",
      ],
    },
    {
      id: "ruokavirasto",
      kind: "agency",
      name: "Ruokavirasto",
      also: ["Livsmedelsverket", "Finnish Food Authority"],
      validFrom: "2019-01-01",
    },
    {
      id: "tekes",
      kind: "agency",
      name: "Innovaatiorahoituskeskus Tekes",
      also: ["Tekes", "Teknologian ja innovaatioiden kehitt\xE4miskeskus Tekes"],
      validTo: "2017-12-31",
    },
    {
      id: "businessfinland",
      kind: "agency",
      name: "Innovaatiorahoituskeskus Business Finland",
      also: ["Business Finland"],
      validFrom: "2018-01-01",
    },
    {
      id: "finnvera",
      kind: "agency",
      name: "Finnvera Oyj",
      also: ["Finnvera"],
    },
    {
      id: "keha",
      kind: "agency",
      name: "Ty\xF6llisyys-, kehitt\xE4mis- ja hallintokeskus",
      also: [
        "KEHA-keskus",
        "ELY-keskusten sek\xE4 TE-toimistojen kehitt\xE4mis- ja hallintokeskus",
        "ELY-keskusten sek\xE4 TE-toimistojen KEHA-keskus",
        "Elinkeino-, liikenne- ja ymp\xE4rist\xF6keskusten sek\xE4 ty\xF6- ja elinkeinotoimistojen kehitt\xE4mis- ja hallintokeskus",
      ],
    },
  ],
};

// shared/reference/lazy.ts
function lazy(compute) {
  let computed;
  return () => {
    computed ??= { value: compute() };
    return computed.value;
  };
}

// shared/reference/names.ts
var nameKey = (name) => fold(name.replace(/\s?[-\u2010\u2011\u2012\u2013]\s?/gu, "-"));
var mostEdits = (length) => (length <= 4 ? 1 : length <= 12 ? 2 : 3);
var nearestName = (name, candidates2) => nearest(nameKey(name), candidates2, mostEdits(nameKey(name).length));
function indexNames(entries, namesOf3) {
  const table2 = /* @__PURE__ */ new Map();
  for (const entry2 of entries)
    for (const name of namesOf3(entry2)) if (!table2.has(nameKey(name))) table2.set(nameKey(name), entry2);
  return table2;
}

// shared/reference/authorities.ts
var isoDay = iso_exports.date();
var kindNames = _enum(["ely", "te", "evk", "council", "province", "ministry", "agency"]);
var kind = strictObject({
  name: string2().optional(),
  short: array(string2()).default([]),
  also: array(string2()).default([]),
  sv: array(string2()).default([]),
  en: array(string2()).default([]),
  validFrom: isoDay.optional(),
  validTo: isoDay.optional(),
  suggested: boolean2().default(false),
});
var entry = strictObject({
  id: string2(),
  kind: kindNames,
  name: string2().optional(),
  stem: string2().optional(),
  sv: string2().optional(),
  en: array(string2()).default([]),
  short: array(string2()).default([]),
  also: array(string2()).default([]),
  validFrom: isoDay.optional(),
  validTo: isoDay.optional(),
  fundsRegions: array(string2()).default([]),
});
var schema = strictObject({
  source: string2(),
  date: isoDay,
  licence: string2(),
  complete: boolean2(),
  note: string2(),
  kinds: record(kindNames, kind),
  foreignWords: array(string2()),
  funders: array(
    strictObject({
      programme: string2(),
      fund: string2(),
      complete: boolean2(),
      authorities: array(string2()),
    }),
  ),
  authorities: array(entry),
});
var STEM = "{stem}";
var fill = (pattern, entry2) =>
  pattern.includes("{en}")
    ? entry2.en.map((en) => pattern.replace("{en}", en))
    : [pattern.replace(STEM, entry2.stem ?? "").replace("{sv}", entry2.sv ?? "")];
function toAuthority(entry2, kind2) {
  const patterns = [kind2.name, ...kind2.short].filter((pattern) => pattern !== void 0);
  const from = entry2.validFrom ?? kind2.validFrom;
  const to = entry2.validTo ?? kind2.validTo;
  const sv = entry2.sv === void 0 ? [] : kind2.sv;
  return {
    id: entry2.id,
    kind: entry2.kind,
    name: entry2.name ?? fill(kind2.name ?? "", entry2)[0] ?? "",
    short: [...entry2.short, ...kind2.short.flatMap((pattern) => fill(pattern, entry2))],
    also: [
      ...entry2.also,
      ...[...kind2.also, ...sv, ...kind2.en].flatMap((pattern) => fill(pattern, entry2)),
    ],
    stem: entry2.stem,
    tails: entry2.stem === void 0 ? [] : patterns.map((pattern) => pattern.replace(STEM, "")),
    validFrom: from === void 0 ? void 0 : parseIsoDay(from),
    validTo: to === void 0 ? void 0 : parseIsoDay(to),
    fundsRegions: entry2.fundsRegions,
    suggested: kind2.suggested,
  };
}
var identity = (name) => fold(name).replace(/[^\p{L}\p{N}]/gu, "");
var tables = lazy(() => {
  const parsed = schema.parse(authorities_default);
  const authorities = parsed.authorities.map((entry2) => toAuthority(entry2, parsed.kinds[entry2.kind]));
  const byName = /* @__PURE__ */ new Map();
  const add = (name, authority2, form) => {
    if (!byName.has(identity(name))) byName.set(identity(name), { authority: authority2, form });
  };
  for (const authority2 of authorities) {
    add(authority2.name, authority2, "official");
    for (const name of authority2.short) add(name, authority2, "short");
    for (const name of authority2.also) add(name, authority2, "other");
  }
  return { parsed, authorities, byName, byId: new Map(authorities.map((one) => [one.id, one])) };
});
var allAuthorities = () => tables().authorities;
var authorityOfId = (id2) => tables().byId.get(id2);
var findAuthority = (name) => tables().byName.get(identity(name));
var isForeignAuthorityName = (name) => tables().parsed.foreignWords.some((word) => fold(name).includes(word));
var existsBetween = ({ validFrom, validTo }, from, to) =>
  (validTo === void 0 || from === void 0 || compareDays(validTo, from) >= 0) &&
  (validFrom === void 0 || to === void 0 || compareDays(validFrom, to) <= 0);
function fundersOf(programme, fund) {
  const list = tables().parsed.funders.find((one) => one.programme === programme && one.fund === fund);
  return (
    list && {
      complete: list.complete,
      authorities: list.authorities.flatMap((id2) => authorityOfId(id2) ?? []),
    }
  );
}
var headOf = (name, tail) =>
  fold(name).endsWith(fold(tail)) ? fold(name).slice(0, -fold(tail).length) : void 0;
var mostEdits2 = (name) => Math.max(2, Math.floor(name.length / 8));
function nearestAuthority(name, candidates2) {
  for (const { tails } of candidates2)
    for (const tail of tails) {
      const head = headOf(name, tail);
      if (head === void 0) continue;
      const kin = candidates2.filter((one) => one.tails.includes(tail));
      const stem = nearestName(
        head,
        kin.flatMap((one) => one.stem ?? []),
      );
      return kin.find((one) => one.stem === stem);
    }
  const names2 = candidates2.flatMap((one) => [one.name, ...one.short]);
  const near = nearest(name, names2, mostEdits2(name));
  return candidates2.find((one) => one.name === near || (near !== void 0 && one.short.includes(near)));
}

// shared/reference/programmes.json
var programmes_default = {
  source: "Structural Funds programmes of Finland",
  programmes: [
    {
      id: "2000-2006",
      codes: [
        {
          fund: "ESR",
          letter: "S",
          prefix: "0",
        },
      ],
      priorities: {
        complete: false,
        source: "Not collected: no description of this period is checked",
        values: [],
      },
      objectives: {
        complete: false,
        source: "Not collected",
        values: [],
      },
    },
    {
      id: "2007-2013",
      window: {
        from: "2007-01-01",
        to: "2015-12-31",
        source: "Asetus (EY) N:o 1083/2006, 56 artikla",
      },
      codeSource: "Public register export of EURA 2007 (2 775 ESR projects)",
      codes: [
        {
          fund: "ESR",
          letter: "S",
          prefix: "1",
        },
        {
          fund: "EAKR",
          letter: "A",
          prefix: "3",
        },
        {
          fund: "EAKR",
          letter: "A",
          prefix: "5",
        },
      ],
      priorities: {
        complete: true,
        source: "Manner-Suomen ESR-ohjelma 2007\u20132013; EURA 2007 register export",
        values: [
          {
            number: "1",
            fund: "ESR",
            title: {
              fi: "Ty\xF6organisaatioiden, ty\xF6ss\xE4 olevan ty\xF6voiman ja yritysten kehitt\xE4minen sek\xE4 yritt\xE4jyyden lis\xE4\xE4minen",
            },
            confidence: "high",
          },
          {
            number: "2",
            fund: "ESR",
            title: {
              fi: "Ty\xF6llistymisen ja ty\xF6markkinoilla pysymisen edist\xE4minen sek\xE4 syrj\xE4ytymisen ehk\xE4iseminen",
            },
            confidence: "high",
          },
          {
            number: "3",
            fund: "ESR",
            title: {
              fi: "Ty\xF6markkinoiden toimintaa edist\xE4vien osaamis-, innovaatio- ja palveluj\xE4rjestelmien kehitt\xE4minen",
            },
            confidence: "high",
          },
          {
            number: "4",
            fund: "ESR",
            title: {
              fi: "J\xE4senvaltioiden ja alueiden v\xE4linen yhteisty\xF6 ESR-toiminnassa",
            },
            confidence: "high",
          },
          {
            number: "5",
            fund: "ESR",
            title: {
              fi: "Tekninen tuki",
            },
            confidence: "high",
          },
        ],
      },
      objectives: {
        complete: true,
        source: "The programme has no level of specific objectives",
        values: [],
      },
    },
    {
      id: "2014-2020",
      window: {
        from: "2014-01-01",
        to: "2023-12-31",
        source: "Asetus (EU) N:o 1303/2013, 65 artikla",
      },
      codeSource: "Public register export of EURA 2014 (786 ESR projects)",
      codes: [
        {
          fund: "ESR",
          letter: "S",
          prefix: "2",
        },
        {
          fund: "EAKR",
          letter: "A",
          prefix: "7",
        },
      ],
      priorities: {
        complete: true,
        source:
          "Kest\xE4v\xE4\xE4 kasvua ja ty\xF6t\xE4 2014\u20132020, CCI 2014FI16M2OP001; EURA 2014 register export; English titles from the Council of Oulu Region and from English register pages",
        values: [
          {
            number: "1",
            fund: "EAKR",
            title: {
              fi: "Pk-yritystoiminnan kilpailukyky",
              en: "Competitiveness of SMEs",
            },
            confidence: "high",
          },
          {
            number: "2",
            fund: "EAKR",
            title: {
              fi: "Uusimman tiedon ja osaamisen tuottaminen ja hy\xF6dynt\xE4minen",
              en: "Producing and using the latest information and knowledge",
            },
            confidence: "high",
          },
          {
            number: "3",
            fund: "ESR",
            title: {
              fi: "Ty\xF6llisyys ja ty\xF6voiman liikkuvuus",
              en: "Employment and labour mobility",
            },
            confidence: "high",
          },
          {
            number: "4",
            fund: "ESR",
            title: {
              fi: "Koulutus, ammattitaito ja elinik\xE4inen oppiminen",
              en: "Education, skills and lifelong learning",
            },
            confidence: "high",
          },
          {
            number: "5",
            fund: "ESR",
            title: {
              fi: "Sosiaalinen osallisuus ja k\xF6yhyyden torjunta",
              en: "Social inclusion and combating poverty",
            },
            confidence: "high",
          },
          {
            number: "6",
            fund: "EAKR",
            title: {
              fi: "Tekninen tuki",
              sv: "Tekniskt st\xF6d",
              en: "Technical assistance",
            },
            confidence: "high",
            objectivesComplete: false,
          },
          {
            number: "7",
            fund: "ESR",
            title: {
              fi: "Tekninen tuki",
              sv: "Tekniskt st\xF6d",
              en: "Technical assistance",
            },
            confidence: "high",
            objectivesComplete: false,
          },
          {
            number: "8",
            fund: "EAKR",
            title: {
              fi: "REACT-EU:n EAKR-toimenpiteet",
            },
            confidence: "medium",
          },
          {
            number: "9",
            fund: "ESR",
            title: {
              fi: "REACT-EU:n ESR-toimenpiteet",
            },
            confidence: "high",
          },
        ],
      },
      objectives: {
        complete: true,
        source:
          "Kest\xE4v\xE4\xE4 kasvua ja ty\xF6t\xE4 2014\u20132020; English titles from the Council of Oulu Region and from English register pages",
        values: [
          {
            number: "1.1",
            axis: "1",
            title: {
              fi: "Uuden liiketoiminnan luominen",
              en: "Generating new business",
            },
            confidence: "high",
          },
          {
            number: "1.2",
            axis: "1",
            title: {
              fi: "Pk-yrityksille t\xE4rkeiden liikenne- ja logistiikkayhteyksien parantaminen",
            },
            confidence: "low",
          },
          {
            number: "2.1",
            axis: "1",
            title: {
              fi: "Pk-yritysten kasvun ja kansainv\xE4listymisen edist\xE4minen",
            },
            confidence: "high",
          },
          {
            number: "3.1",
            axis: "1",
            title: {
              fi: "Pk-yritysten energiatehokkuuden edist\xE4minen",
              en: "Promoting energy efficiency in SMEs",
            },
            confidence: "high",
          },
          {
            number: "3.2",
            axis: "2",
            title: {
              fi: "Uusiutuvan energian ja energiatehokkaiden ratkaisujen kehitt\xE4minen",
            },
            confidence: "high",
          },
          {
            number: "4.1",
            axis: "2",
            title: {
              fi: "Tutkimus-, osaamis- ja innovaatiokeskittymien kehitt\xE4minen alueellisten vahvuuksien pohjalta",
            },
            confidence: "high",
          },
          {
            number: "5.1",
            axis: "2",
            title: {
              fi: "Yritysten innovaatiotoiminnan vahvistaminen",
            },
            confidence: "high",
          },
          {
            number: "6.1",
            axis: "3",
            title: {
              fi: "Nuorten ja muiden heikossa ty\xF6markkina-asemassa olevien ty\xF6llistymisen edist\xE4minen",
              en: "Promoting the employment of young people and those in a weak position in the job market",
            },
            accept: [
              "Promotion of employment among the young and other groups that are in a weak position in the labour market",
            ],
            confidence: "high",
          },
          {
            number: "7.1",
            axis: "3",
            title: {
              fi: "Tuottavuuden ja ty\xF6hyvinvoinnin parantaminen",
              en: "Improving productivity and well-being at work",
            },
            confidence: "high",
          },
          {
            number: "8.1",
            axis: "3",
            title: {
              fi: "Ty\xF6- ja koulutusurien sukupuolenmukaisen eriytymisen lievent\xE4minen",
              en: "Reducing gender segregation in education and work",
            },
            confidence: "high",
          },
          {
            number: "9.1",
            axis: "4",
            title: {
              fi: "Siirtym\xE4vaiheita ja koulutuksellista tasa-arvoa tukevien palveluiden parantaminen",
              en: "Improving services supporting transitional periods and equality in education",
            },
            accept: ["Siirtym\xE4vaiheita ja koulutuksellista tasa-arvoa tukevien palvelujen parantaminen"],
            confidence: "high",
          },
          {
            number: "9.2",
            axis: "4",
            title: {
              fi: "Kasvu- ja rakennemuutosalojen koulutuksen tarjonnan ja laadun parantaminen",
              en: "Improving the availability and quality of education in growth sectors and sectors affected by structural change",
            },
            confidence: "high",
          },
          {
            number: "10.1",
            axis: "5",
            title: {
              fi: "Ty\xF6el\xE4m\xE4n ulkopuolella olevien ty\xF6- ja toimintakyvyn parantaminen",
              en: "Improving the ability of those outside employment to work and function",
            },
            accept: ["Improving the working and functional capacity of people outside working life"],
            confidence: "high",
          },
          {
            number: "12.1",
            axis: "8",
            confidence: "unknown",
          },
          {
            number: "12.2",
            axis: "8",
            confidence: "unknown",
          },
          {
            number: "12.3",
            axis: "9",
            title: {
              fi: "Digitaalisten taitojen parantaminen",
            },
            confidence: "high",
          },
          {
            number: "12.4",
            axis: "9",
            title: {
              fi: "Yritysten ja yritt\xE4jien muutoskyvykkyyden lis\xE4\xE4minen",
            },
            accept: ["Yritysten ja yritt\xE4jien nopean muutoskyvykkyyden lis\xE4\xE4minen"],
            confidence: "high",
          },
        ],
      },
      equalityObjectives: ["8.1"],
    },
    {
      id: "2021-2027",
      window: {
        from: "2021-01-01",
        to: "2029-12-31",
        source: "Asetus (EU) 2021/1060, 63 artikla",
      },
      codes: [
        {
          fund: "ESR+",
          letter: "S",
          prefix: "3",
        },
        {
          fund: "EAKR",
          letter: "A",
          prefix: "8",
        },
        {
          fund: "JTF",
          letter: "J",
          prefix: "1",
        },
      ],
      priorities: {
        complete: false,
        source:
          "Uudistuva ja osaava Suomi 2021\u20132027; two axes opened for 2026 have no published numbers (Ministry of Economic Affairs and Employment, 12.2.2026)",
        values: [
          {
            number: "1",
            fund: "EAKR",
            title: {
              fi: "Innovatiivinen Suomi",
              en: "Innovative Finland",
            },
            confidence: "high",
          },
          {
            number: "2",
            fund: "EAKR",
            title: {
              fi: "Hiilineutraali Suomi",
              en: "Carbon-neutral Finland",
            },
            confidence: "high",
          },
          {
            number: "3",
            fund: "EAKR",
            title: {
              fi: "Saavutettavampi Suomi",
            },
            confidence: "high",
          },
          {
            number: "4",
            fund: "ESR+",
            title: {
              fi: "Ty\xF6llist\xE4v\xE4, osaava ja osallistava Suomi",
              sv: "Ett syssels\xE4ttande, kompetent och inkluderande Finland",
              en: "Competent and inclusive Finland that provides work",
            },
            confidence: "high",
          },
          {
            number: "5",
            fund: "ESR+",
            title: {
              fi: "Sosiaalisten innovaatioiden Suomi",
            },
            confidence: "high",
          },
          {
            number: "6",
            fund: "ESR+",
            title: {
              fi: "Aineellista puutetta torjuva Suomi",
            },
            confidence: "high",
          },
          {
            number: "7",
            fund: "JTF",
            title: {
              fi: "Oikeudenmukaisen siirtym\xE4n Suomi",
            },
            confidence: "medium",
          },
        ],
      },
      objectives: {
        complete: false,
        source: "Uudistuva ja osaava Suomi 2021\u20132027; rakennerahastot.fi",
        values: [
          {
            number: "1.1",
            axis: "1",
            title: {
              fi: "Tutkimus- ja innovointivalmiuksien ja kehittyneiden teknologioiden k\xE4ytt\xF6\xF6noton parantaminen",
            },
            confidence: "medium",
          },
          {
            number: "1.2",
            axis: "1",
            title: {
              fi: "Digitalisaation etujen hy\xF6dynt\xE4minen kansalaisten, yritysten ja julkishallinnon hyv\xE4ksi",
            },
            confidence: "medium",
          },
          {
            number: "1.3",
            axis: "1",
            title: {
              fi: "Pk-yritysten kasvun ja kilpailukyvyn parantaminen",
            },
            confidence: "medium",
          },
          {
            number: "2.1",
            axis: "2",
            title: {
              fi: "Energiatehokkuustoimenpiteiden edist\xE4minen ja kasvihuonekaasup\xE4\xE4st\xF6jen v\xE4hent\xE4minen",
            },
            confidence: "medium",
          },
          {
            number: "2.2",
            axis: "2",
            title: {
              fi: "Ilmastonmuutokseen sopeutumisen, riskien ehk\xE4isemisen sek\xE4 katastrofivalmiuden ja -palautuvuuden edist\xE4minen",
            },
            confidence: "medium",
          },
          {
            number: "2.3",
            axis: "2",
            title: {
              fi: "Kiertotalouteen siirtymisen edist\xE4minen",
            },
            confidence: "medium",
          },
          {
            number: "3.1",
            axis: "3",
            confidence: "unknown",
          },
          {
            number: "4.1",
            axis: "4",
            also: ["4.a"],
            title: {
              fi: "Polkuja t\xF6ihin",
              en: "Pathways to employment",
            },
            confidence: "high",
          },
          {
            number: "4.2",
            axis: "4",
            also: ["4.g"],
            title: {
              fi: "Uutta osaamista ty\xF6el\xE4m\xE4\xE4n",
              sv: "Ny kompetens i arbetslivet",
              en: "New competence to working life",
            },
            confidence: "high",
          },
          {
            number: "4.3",
            axis: "4",
            also: ["4.h"],
            title: {
              fi: "Yhdenvertaiseen osallisuuteen",
              sv: "Deltagande p\xE5 lika villkor",
              en: "Equitable inclusion",
            },
            confidence: "high",
          },
          {
            number: "5.1",
            axis: "5",
            also: ["5.h"],
            title: {
              fi: "Turvaverkkoja nuorten tulevaisuuteen",
            },
            confidence: "high",
          },
          {
            number: "6.1",
            axis: "6",
            confidence: "unknown",
          },
          {
            number: "7.1",
            axis: "7",
            title: {
              fi: "Turpeesta luopumisen alueellisesti oikeudenmukainen siirtym\xE4",
            },
            confidence: "high",
          },
        ],
      },
    },
  ],
  date: "2026-02-12",
  licence:
    "Programme documents of the Finnish authorities are public and free of copyright (Copyright Act 404/1961, section 9)",
};

// shared/reference/programmes.ts
var day2 = string2().transform((text3, context) => {
  const parsed = parseIsoDay(text3);
  if (parsed === void 0) context.addIssue({ code: "custom", message: "not a day" });
  return parsed ?? { year: 1, month: 1, day: 1 };
});
var title = strictObject({ fi: string2(), sv: string2().optional(), en: string2().optional() });
var confidence = _enum(["high", "medium", "low", "unknown"]);
var priority = strictObject({
  number: string2(),
  fund: string2(),
  title,
  accept: array(string2()).default([]),
  confidence,
  /** False where nobody has published the objectives of this axis. */
  objectivesComplete: boolean2().default(true),
});
var objective = strictObject({
  number: string2(),
  /** Other ways of writing the number, e.g. the EU regulation's `4.a`. */
  also: array(string2()).default([]),
  /** Number of the priority axis that the objective belongs to. */
  axis: string2(),
  title: title.optional(),
  accept: array(string2()).default([]),
  confidence,
});
var listOf = (value) => strictObject({ complete: boolean2(), source: string2(), values: array(value) });
var schema2 = strictObject({
  source: string2(),
  date: string2(),
  licence: string2(),
  programmes: array(
    strictObject({
      id: string2(),
      window: strictObject({ from: day2, to: day2, source: string2() }).optional(),
      /** Where all codes of the period can be seen; absent where no list of them has been published. */
      codeSource: string2().optional(),
      codes: array(strictObject({ fund: string2(), letter: string2(), prefix: string2() })),
      equalityObjectives: array(string2())
        .default([])
        .describe("Numbers of the specific objectives whose aim is equality between women and men"),
      priorities: listOf(priority),
      objectives: listOf(objective),
    }),
  ),
});
var { programmes, ...about } = schema2.parse(programmes_default);
var _PROGRAMME_LISTS = {
  ...about,
  complete: false,
  note: "Each period says of its axes and of its objectives whether they are complete.",
};
var PROGRAMMES = programmes;
var findProgramme = (id2) => PROGRAMMES.find((programme) => programme.id === id2);
function programmeOfCode(code) {
  for (const programme of PROGRAMMES)
    for (const { fund, letter, prefix } of programme.codes)
      if (code.letter === letter && code.digits.startsWith(prefix)) return { programme, fund };
  return void 0;
}
var lettersOfFund = (fund) =>
  new Set(
    PROGRAMMES.flatMap(({ codes }) => codes)
      .filter((code) => code.fund === fund)
      .map(({ letter }) => letter),
  );
var fundsOfLetter = (letter) => [
  ...new Set(
    PROGRAMMES.flatMap(({ codes }) => codes)
      .filter((code) => code.letter === letter)
      .map(({ fund }) => fund),
  ),
];
var isEligibleOn = ({ window }, day3) =>
  window !== void 0 && compareDays(window.from, day3) <= 0 && compareDays(day3, window.to) <= 0;

// shared/rules/authority/namedAuthority.ts
var hasAuthorityField = (template) =>
  [...sectionDefs(template)].some(({ def }) => fieldDefs(def).some(({ type }) => type === "authority"));
function authoritiesOf(template) {
  const window = findProgramme(template.programme)?.window;
  return allAuthorities().filter((authority2) => existsBetween(authority2, window?.from, window?.to));
}
function namedAuthority(form) {
  const name = form.find("authority.name");
  const found2 = name && findAuthority(name.value);
  const window = findProgramme(form.template.programme)?.window;
  if (name === void 0 || found2 === void 0 || !existsBetween(found2.authority, window?.from, void 0))
    return void 0;
  return { ...found2, name };
}

// shared/rules/authority/not-an-esr-funder.ts
var JUDGED = /* @__PURE__ */ new Set(["ely", "council"]);
var funders = ({ programme, fund }) => fundersOf(programme, fund);
var not_an_esr_funder_default = defineRule({
  id: "authority/not-an-esr-funder",
  severity: "warning",
  roles: ["authority.name"],
  needs: (template) => hasAuthorityField(template) && funders(template)?.complete === true,
  title: {
    fi: "Viranomainen ei rahoittanut ESR-hankkeita",
    sv: "Myndigheten finansierade inte ESF-projekt",
    en: "Authority did not fund ESF projects",
  },
  source: {
    fi: "Julkinen rekisteri EURA 2014: kaikki 786 ESR-hanketta ovat nelj\xE4n ELY-keskuksen (H\xE4meen, Keski-Suomen, Etel\xE4-Savon ja Pohjois-Pohjanmaan) tai ministeri\xF6n rahoittamia",
    sv: "Det offentliga registret EURA 2014: alla 786 ESF-projekt \xE4r finansierade av fyra NTM-centraler (Tavastland, Mellersta Finland, S\xF6dra Savolax och Norra \xD6sterbotten) eller av ett ministerium",
    en: "Public register EURA 2014: all 786 ESF projects were funded by four ELY centres (H\xE4me, Central Finland, South Savo, North Ostrobothnia) or by a ministry",
  },
  messages: {
    notFunder: {
      fi: "{x} ei rahoittanut ESR-hankkeita ohjelmakaudella {period}. Tarkista viranomainen rahoitusp\xE4\xE4t\xF6ksest\xE4.",
      sv: "{x} finansierade inte ESF-projekt under programperioden {period}. Kontrollera myndigheten i finansieringsbeslutet.",
      en: "{x} did not fund ESF projects in the programme period {period}. Check the authority in the funding decision.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Ohjelmakaudella 2014\u20132020 ESR-hankkeita rahoittivat alueilla vain nelj\xE4 ELY-keskusta. Muut ELY-keskukset ja maakuntien liitot eiv\xE4t my\xF6nt\xE4neet ESR-tukea.",
      sv: "Under programperioden 2014\u20132020 finansierades ESF-projekt i regionerna bara av fyra NTM-centraler. De andra NTM-centralerna och landskapsf\xF6rbunden beviljade inget ESF-st\xF6d.",
      en: "In 2014\u20132020 only four ELY centres funded ESF projects in the regions. The other ELY centres and the regional councils granted no ESF aid.",
    },
    fix: {
      fi: "Tarkista rahoitusp\xE4\xE4t\xF6ksest\xE4, mik\xE4 viranomainen on tehnyt p\xE4\xE4t\xF6ksen, ja kirjoita sen nimi.",
      sv: "Kontrollera i finansieringsbeslutet vilken myndighet som har fattat beslutet och skriv dess namn.",
      en: "Check in the funding decision which authority made it, and write its name.",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nVastuuviranomainen: Lapin elinkeino-, liikenne- ja ymp\xE4rist\xF6keskus",
      "1 Hanke\n\nVastuuviranomainen: Lapin ELY-keskus",
      "1 Hanke\n\nVastuuviranomainen: Keski-Suomen liitto",
    ],
    valid: [
      "1 Hanke\n\nVastuuviranomainen: H\xE4meen elinkeino-, liikenne- ja ymp\xE4rist\xF6keskus",
      "1 Hanke\n\nVastuuviranomainen: Sosiaali- ja terveysministeri\xF6",
      "1 Hanke\n\nVastuuviranomainen: Opetushallitus",
    ],
  },
  *check(form) {
    const named = namedAuthority(form);
    const list = funders(form.template);
    if (named === void 0 || list === void 0) return;
    const { authority: authority2, name } = named;
    if (!JUDGED.has(authority2.kind) || list.authorities.includes(authority2)) return;
    const period2 = form.template.programme?.replace("-", "\u2013") ?? "";
    yield { message: "notFunder", values: { x: authority2.name, period: period2 }, span: name.span };
  },
});

// shared/rules/authority/short-form.ts
var short_form_default = defineRule({
  id: "authority/short-form",
  severity: "info",
  roles: ["authority.name"],
  needs: (template) => hasAuthorityField(template) && template.layout.fullAuthorityNames,
  title: {
    fi: "Viranomaisen lyhyt nimi",
    sv: "Myndighetens korta namn",
    en: "Short name of the authority",
  },
  source: {
    fi: "Julkisten rekisterien EURA 2007 ja EURA 2014 hankesivut: viranomainen on aina koko virallisella nimell\xE4\xE4n",
    sv: "Projektsidorna i de offentliga registren EURA 2007 och EURA 2014: myndigheten st\xE5r alltid med sitt fullst\xE4ndiga officiella namn",
    en: "The project pages of the public registers EURA 2007 and EURA 2014: the authority always stands by its full official name",
  },
  messages: {
    short: {
      fi: 'K\xE4yt\xE4 virallista nime\xE4 "{x}". Lomakkeella viranomainen on koko nimell\xE4\xE4n.',
      sv: 'Anv\xE4nd det officiella namnet "{x}". P\xE5 blanketten st\xE5r myndigheten med sitt fullst\xE4ndiga namn.',
      en: 'Use the official name "{x}". On the form the authority stands by its full name.',
    },
  },
  fix: "safe",
  fixTitle: {
    fi: 'Kirjoita "{x}"',
    sv: 'Skriv "{x}"',
    en: 'Write "{x}"',
  },
  docs: {
    why: {
      fi: "Julkisissa rekistereiss\xE4 viranomainen on aina virallisella nimell\xE4\xE4n. Sama nimi kaikkialla helpottaa hankkeiden hakemista ja vertailua.",
      sv: "I de offentliga registren st\xE5r myndigheten alltid med sitt officiella namn. Samma namn \xF6verallt g\xF6r projekten l\xE4ttare att s\xF6ka och j\xE4mf\xF6ra.",
      en: "In the public registers the authority always stands by its official name. One name everywhere makes projects easier to find and compare.",
    },
    fix: {
      fi: "Kirjoita viranomaisen koko virallinen nimi.",
      sv: "Skriv myndighetens fullst\xE4ndiga officiella namn.",
      en: "Write the authority's full official name.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "1 Hanke\n\nVastuuviranomainen: Keski-Suomen ELY-keskus",
        fixed: "1 Hanke\n\nVastuuviranomainen: Keski-Suomen elinkeino-, liikenne- ja ymp\xE4rist\xF6keskus",
      },
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nVastuuviranomainen: Lapin Ely-keskus",
        fixed: "1. Projekti\n\nVastuuviranomainen: Lapin elinkeino-, liikenne- ja ymp\xE4rist\xF6keskus",
      },
    ],
    valid: [
      "1 Hanke\n\nVastuuviranomainen: H\xE4meen elinkeino-, liikenne- ja ymp\xE4rist\xF6keskus",
      "1 Hanke\n\nVastuuviranomainen: Esimerkkil\xE4n ELY-keskus",
    ],
  },
  *check(form) {
    const named = namedAuthority(form);
    if (named === void 0 || named.form !== "short") return;
    const { authority: authority2, name } = named;
    yield {
      message: "short",
      values: { x: authority2.name },
      span: name.span,
      fix: { kind: "safe", edits: [{ span: name.span, newText: authority2.name }] },
    };
  },
});

// shared/text/language.ts
var FOREIGN_WORDS = /* @__PURE__ */ new Set([
  ...["and", "of", "the", "for", "in", "with", "their"],
  ...["och", "av", "f\xF6r", "med", "p\xE5", "till"],
]);
var isPlainlyForeign = (text3) =>
  text3
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => FOREIGN_WORDS.has(word));

// shared/rules/authority/unknown.ts
var unknown_default = defineRule({
  id: "authority/unknown",
  severity: "warning",
  roles: ["authority.name"],
  needs: hasAuthorityField,
  title: { fi: "Tuntematon viranomainen", sv: "Ok\xE4nd myndighet", en: "Unknown authority" },
  source: {
    fi: "Julkisten rekisterien EURA 2007 ja EURA 2014 rahoittavat viranomaiset sek\xE4 ty\xF6- ja elinkeinoministeri\xF6n tiedote 27.11.2025 elinvoimakeskuksista",
    sv: "De finansierande myndigheterna i de offentliga registren EURA 2007 och EURA 2014 samt arbets- och n\xE4ringsministeriets meddelande 27.11.2025 om livskraftscentralerna",
    en: "The funding authorities of the public registers EURA 2007 and EURA 2014, and the announcement of the Ministry of Economic Affairs and Employment of 27.11.2025 on the Economic Development Centres",
  },
  messages: {
    unknown: {
      fi: 'Tuntematon viranomainen "{x}". Tarkista nimi rahoitusp\xE4\xE4t\xF6ksest\xE4.',
      sv: 'Ok\xE4nd myndighet "{x}". Kontrollera namnet i finansieringsbeslutet.',
      en: 'Unknown authority "{x}". Check the name in the funding decision.',
    },
    near: {
      fi: 'Tuntematon viranomainen "{x}". Tarkoititko "{y}"?',
      sv: 'Ok\xE4nd myndighet "{x}". Menade du "{y}"?',
      en: 'Unknown authority "{x}". Did you mean "{y}"?',
    },
  },
  fix: "suggest",
  fixTitle: {
    fi: "Vaihda l\xE4himp\xE4\xE4n viranomaiseen",
    sv: "Byt till n\xE4rmaste myndighet",
    en: "Change to the nearest authority",
  },
  docs: {
    why: {
      fi: "Rakennerahastojen tukea my\xF6nt\xE4\xE4 vain joukko nimettyj\xE4 viranomaisia. Nimi, jota niiden joukossa ei ole, on kirjoitusvirhe tai v\xE4\xE4r\xE4 viranomainen.",
      sv: "St\xF6d ur strukturfonderna beviljas bara av vissa myndigheter. Ett namn som inte finns bland dem \xE4r ett skrivfel eller fel myndighet.",
      en: "Structural Funds aid is granted by a set of named authorities only. A name that is not among them is a slip, or the wrong authority.",
    },
    fix: {
      fi: "Kirjoita viranomaisen nimi niin kuin se on rahoitusp\xE4\xE4t\xF6ksess\xE4.",
      sv: "Skriv myndighetens namn s\xE5 som det st\xE5r i finansieringsbeslutet.",
      en: "Write the authority's name as the funding decision has it.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "1 Hanke\n\nVastuuviranomainen: Keski-Soumen elinkeino-, liikenne- ja ymp\xE4rist\xF6keskus",
        fixed: "1 Hanke\n\nVastuuviranomainen: Keski-Suomen elinkeino-, liikenne- ja ymp\xE4rist\xF6keskus",
      },
      "1 Hanke\n\nVastuuviranomainen: Esimerkkil\xE4n virasto",
      // The predecessors of the ELY centres were gone before 2014.
      "1 Hanke\n\nVastuuviranomainen: Keski-Suomen ty\xF6voima- ja elinkeinokeskus",
    ],
    valid: [
      "1 Hanke\n\nVastuuviranomainen: Keski-Suomen elinkeino- liikenne- ja ymp\xE4rist\xF6keskus",
      "1 Hanke\n\nVastuuviranomainen: Sosiaali- ja terveysministeri\xF6",
      "1 Hanke\n\nVastuuviranomainen: Keski-Suomen ELY-keskus",
      "1 Project\n\nResponsible authority: Centre for Economic Development, Transport and the Environment Central Finland",
      "1 Project\n\nResponsible authority: Centre for Economic Development, Transport and the Environment Middle Finland",
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nVastuuviranomainen: Keski-Suomen ty\xF6voima- ja elinkeinokeskus",
      },
    ],
  },
  *check(form) {
    const name = form.find("authority.name");
    if (name === void 0 || name.value === "-" || namedAuthority(form) !== void 0) return;
    const isForeign = isForeignAuthorityName(name.value) || isPlainlyForeign(name.value);
    if (isForeign && findAuthority(name.value) === void 0) return;
    const candidates2 = authoritiesOf(form.template).filter(({ suggested }) => suggested);
    const near = nearestAuthority(name.value, candidates2);
    if (near === void 0) {
      yield { message: "unknown", values: { x: name.value }, span: name.span };
      return;
    }
    yield {
      message: "near",
      values: { x: name.value, y: near.name },
      span: name.span,
      fix: { kind: "suggest", edits: [{ span: name.span, newText: near.name }] },
    };
  },
});

// shared/rules/business-id/invalid-format.ts
var invalid_format_default = defineRule({
  id: "business-id/invalid-format",
  severity: "error",
  roles: ["applicant.businessId"],
  title: {
    fi: "Y-tunnuksen muoto on virheellinen",
    sv: "FO-numret har fel form",
    en: "Business ID of the wrong form",
  },
  source: {
    fi: "Yritys- ja yhteis\xF6tietoj\xE4rjestelm\xE4 (YTJ): Y-tunnus on seitsem\xE4n numeroa, v\xE4liviiva ja tarkistusmerkki.",
    sv: "F\xF6retags- och organisationsdatasystemet (FODS): FO-numret \xE4r sju siffror, ett bindestreck och ett kontrolltecken.",
    en: "Business Information System (BIS): a Business ID is seven digits, a hyphen and a check digit.",
  },
  messages: {
    invalid: {
      fi: 'Y-tunnuksen "{x}" muoto on virheellinen. Kirjoita seitsem\xE4n numeroa, v\xE4liviiva ja tarkistusmerkki.',
      sv: 'FO-numret "{x}" har fel form. Skriv sju siffror, ett bindestreck och ett kontrolltecken.',
      en: 'Business ID "{x}" has the wrong form. Write seven digits, a hyphen and the check digit.',
    },
    rewritable: {
      fi: 'Y-tunnuksen "{x}" muoto on virheellinen. Virallisessa muodossa se on {becomes}.',
      sv: 'FO-numret "{x}" har fel form. I den officiella formen \xE4r det {becomes}.',
      en: 'Business ID "{x}" has the wrong form. In the official form it is {becomes}.',
    },
  },
  fix: "both",
  fixTitle: { fi: "Kirjoita {becomes}", sv: "Skriv {becomes}", en: "Write {becomes}" },
  docs: {
    why: {
      fi: "Y-tunnus yksil\xF6i hakijan ja osatoteuttajat. Rekisterit tunnistavat vain virallisen muodon.",
      sv: "FO-numret identifierar s\xF6kanden och medverkande. Registren k\xE4nner bara igen den officiella formen.",
      en: "The Business ID identifies the applicant and the partners. Registers know its official form only.",
    },
    fix: {
      fi: "Kirjoita tunnus muodossa 1234567-1. Vanhan kuusinumeroisen tunnuksen eteen lis\xE4t\xE4\xE4n nolla; ALV-numerosta j\xE4tet\xE4\xE4n pois FI ja lis\xE4t\xE4\xE4n v\xE4liviiva.",
      sv: "Skriv numret i formen 1234567-1. Framf\xF6r ett gammalt sexsiffrigt nummer skrivs en nolla; ur ett momsnummer utel\xE4mnas FI och ett bindestreck l\xE4ggs till.",
      en: "Write it in the form 1234567-1. An old six-digit id gets a zero in front; of a VAT number leave FI out and add the hyphen.",
    },
  },
  examples: {
    invalid: [
      {
        text: "2 Hakijan perustiedot\n\nY-tunnus: 12345671",
        fixed: "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1",
      },
      {
        text: "2 Hakijan perustiedot\n\nY-tunnus: 1234567\u20131",
        fixed: "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1",
      },
      {
        text: "2 Hakijan perustiedot\n\nY-tunnus: 187690-1",
        fixed: "2 Hakijan perustiedot\n\nY-tunnus: 0187690-1",
      },
      {
        text: "2 Hakijan perustiedot\n\nY-tunnus: FI12345671",
        fixed: "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1",
      },
      "2 Hakijan perustiedot\n\nY-tunnus: 123456",
      "2 Hakijan perustiedot\n\nY-tunnus: haetaan",
      {
        text: "2 Hakijan perustiedot\n\nOsatoteuttajat\n\nEsimerkkil\xE4n s\xE4\xE4ti\xF6 sr, 12345671",
        fixed: "2 Hakijan perustiedot\n\nOsatoteuttajat\n\nEsimerkkil\xE4n s\xE4\xE4ti\xF6 sr, 1234567-1",
      },
      { template: "esr-2007-2013", text: "2. Projektin toteuttaja\n\nY-tunnus: 1234567-12" },
    ],
    valid: [
      "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1",
      "2 Hakijan perustiedot\n\nY-tunnus: 1234567-2",
      "2 Hakijan perustiedot\n\nY-tunnus:",
      "2 Hakijan perustiedot\n\nOsatoteuttajat\n\nEsimerkkil\xE4n s\xE4\xE4ti\xF6 sr, S\xE4\xE4ti\xF6, 1234567-1\nEsimerkki ry",
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("businessId/format")) {
      const { text: x, span: span2, fix } = problem;
      if (fix === void 0) {
        yield { message: "invalid", values: { x }, span: span2 };
        continue;
      }
      yield {
        message: "rewritable",
        values: { x, becomes: fix.becomes },
        span: span2,
        fix: { kind: fix.kind, edits: [fix.edit] },
      };
    }
  },
});

// shared/rules/business-id/wrong-check-digit.ts
var wrong_check_digit_default = defineRule({
  id: "business-id/wrong-check-digit",
  severity: "error",
  roles: ["applicant.businessId"],
  title: {
    fi: "Y-tunnuksen tarkistusmerkki on v\xE4\xE4r\xE4",
    sv: "FO-numrets kontrolltecken \xE4r fel",
    en: "Wrong check digit of a Business ID",
  },
  source: {
    fi: "Yritys- ja yhteis\xF6tietoj\xE4rjestelm\xE4 (YTJ): tarkistusmerkki lasketaan painoilla 7, 9, 10, 5, 8, 4, 2 ja jakoj\xE4\xE4nn\xF6ksest\xE4 11:ll\xE4; j\xE4\xE4nn\xF6st\xE4 1 vastaavia tunnuksia ei anneta.",
    sv: "F\xF6retags- och organisationsdatasystemet (FODS): kontrolltecknet r\xE4knas med vikterna 7, 9, 10, 5, 8, 4, 2 och resten vid division med 11; nummer med resten 1 ges inte.",
    en: "Business Information System (BIS): the check digit follows from the weights 7, 9, 10, 5, 8, 4, 2 and the remainder by 11; numbers with the remainder 1 are not issued.",
  },
  messages: {
    wrong: {
      fi: "Y-tunnuksen {x} tarkistusmerkki on v\xE4\xE4r\xE4. Tarkista koko tunnus, sill\xE4 virhe voi olla miss\xE4 tahansa numerossa.",
      sv: "FO-numret {x} har fel kontrolltecken. Kontrollera hela numret, f\xF6r felet kan finnas i vilken siffra som helst.",
      en: "Business ID {x} has the wrong check digit. Check the whole id: any of its digits may be the wrong one.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Tarkistusmerkki paljastaa ly\xF6ntivirheen. T\xE4llaista tunnusta ei ole mill\xE4\xE4n organisaatiolla.",
      sv: "Kontrolltecknet avsl\xF6jar ett slagfel. Ingen organisation har ett s\xE5dant nummer.",
      en: "The check digit gives a slip away: no organisation has such an id.",
    },
    fix: {
      fi: "Tarkista tunnus YTJ-palvelusta (ytj.fi). Ty\xF6kalu ei korjaa tarkistusmerkki\xE4, koska se ei voi tiet\xE4\xE4, mik\xE4 numeroista on v\xE4\xE4r\xE4.",
      sv: "Kontrollera numret i FODS-tj\xE4nsten (ytj.fi). Verktyget r\xE4ttar inte kontrolltecknet, eftersom det inte kan veta vilken siffra som \xE4r fel.",
      en: "Look the id up in the BIS service (ytj.fi). The tool does not correct the check digit, for it cannot know which digit is wrong.",
    },
  },
  examples: {
    invalid: [
      "2 Hakijan perustiedot\n\nY-tunnus: 1234567-2",
      "2 Hakijan perustiedot\n\nY-tunnus: 1000008-1",
      "2 Hakijan perustiedot\n\nOsatoteuttajat\n\nEsimerkkil\xE4n s\xE4\xE4ti\xF6 sr, S\xE4\xE4ti\xF6, 1234567-3",
      { template: "esr-2007-2013", text: "2. Projektin toteuttaja\n\nY-tunnus: 1234567-0" },
    ],
    valid: [
      "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1",
      "2 Hakijan perustiedot\n\nY-tunnus: 12345672",
      "2 Hakijan perustiedot\n\nOsatoteuttajat\n\nEsimerkkil\xE4n s\xE4\xE4ti\xF6 sr, S\xE4\xE4ti\xF6, 1234567-1",
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("businessId/checkDigit"))
      yield { message: "wrong", values: { x: problem.text }, span: problem.span };
  },
});

// shared/reference/data/regions.gen.ts
var REGIONS =
  "01|Uusimaa,Nyland,Uusimaa|Uusimaa,Uudenmaan,Uuttamaata,Uudessamaassa,Uudestamaasta,Uuteenmaahan,Uudellamaalla,Uudeltamaalta,Uudellemaalle,Uutenamaana,Uudeksimaaksi,Uudettamaatta\n02|Varsinais-Suomi,Egentliga Finland,Southwest Finland|Varsinais-Suomi,Varsinais-Suomen,Varsinais-Suomea,Varsinais-Suomessa,Varsinais-Suomesta,Varsinais-Suomeen,Varsinais-Suomella,Varsinais-Suomelta,Varsinais-Suomelle,Varsinais-Suomena,Varsinais-Suomeksi,Varsinais-Suometta\n04|Satakunta,Satakunta,Satakunta|Satakunta,Satakunnan,Satakuntaa,Satakunnassa,Satakunnasta,Satakuntaan,Satakunnalla,Satakunnalta,Satakunnalle,Satakuntana,Satakunnaksi,Satakunnatta\n05|Kanta-H\xE4me,Egentliga Tavastland,Kanta-H\xE4me|Kanta-H\xE4me,Kanta-H\xE4meen,Kanta-H\xE4mett\xE4,Kanta-H\xE4meess\xE4,Kanta-H\xE4meest\xE4,Kanta-H\xE4meeseen,Kanta-H\xE4meell\xE4,Kanta-H\xE4meelt\xE4,Kanta-H\xE4meelle,Kanta-H\xE4meen\xE4,Kanta-H\xE4meeksi,Kanta-H\xE4meett\xE4\n06|Pirkanmaa,Birkaland,Pirkanmaa|Pirkanmaa,Pirkanmaan,Pirkanmaata,Pirkanmaassa,Pirkanmaasta,Pirkanmaahan,Pirkanmaalla,Pirkanmaalta,Pirkanmaalle,Pirkanmaana,Pirkanmaaksi,Pirkanmaatta\n07|P\xE4ij\xE4t-H\xE4me,P\xE4ij\xE4nne-Tavastland,P\xE4ij\xE4t-H\xE4me|P\xE4ij\xE4t-H\xE4me,P\xE4ij\xE4t-H\xE4meen,P\xE4ij\xE4t-H\xE4mett\xE4,P\xE4ij\xE4t-H\xE4meess\xE4,P\xE4ij\xE4t-H\xE4meest\xE4,P\xE4ij\xE4t-H\xE4meeseen,P\xE4ij\xE4t-H\xE4meell\xE4,P\xE4ij\xE4t-H\xE4meelt\xE4,P\xE4ij\xE4t-H\xE4meelle,P\xE4ij\xE4t-H\xE4meen\xE4,P\xE4ij\xE4t-H\xE4meeksi,P\xE4ij\xE4t-H\xE4meett\xE4\n08|Kymenlaakso,Kymmenedalen,Kymenlaakso|Kymenlaakso,Kymenlaakson,Kymenlaaksoa,Kymenlaaksossa,Kymenlaaksosta,Kymenlaaksoon,Kymenlaaksolla,Kymenlaaksolta,Kymenlaaksolle,Kymenlaaksona,Kymenlaaksoksi,Kymenlaaksotta\n09|Etel\xE4-Karjala,S\xF6dra Karelen,South Karelia|Etel\xE4-Karjala,Etel\xE4-Karjalan,Etel\xE4-Karjalaa,Etel\xE4-Karjalassa,Etel\xE4-Karjalasta,Etel\xE4-Karjalaan,Etel\xE4-Karjalalla,Etel\xE4-Karjalalta,Etel\xE4-Karjalalle,Etel\xE4-Karjalana,Etel\xE4-Karjalaksi,Etel\xE4-Karjalatta\n10|Etel\xE4-Savo,S\xF6dra Savolax,South Savo|Etel\xE4-Savo,Etel\xE4-Savon,Etel\xE4-Savoa,Etel\xE4-Savossa,Etel\xE4-Savosta,Etel\xE4-Savoon,Etel\xE4-Savolla,Etel\xE4-Savolta,Etel\xE4-Savolle,Etel\xE4-Savona,Etel\xE4-Savoksi,Etel\xE4-Savotta\n11|Pohjois-Savo,Norra Savolax,North Savo|Pohjois-Savo,Pohjois-Savon,Pohjois-Savoa,Pohjois-Savossa,Pohjois-Savosta,Pohjois-Savoon,Pohjois-Savolla,Pohjois-Savolta,Pohjois-Savolle,Pohjois-Savona,Pohjois-Savoksi,Pohjois-Savotta\n12|Pohjois-Karjala,Norra Karelen,North Karelia|Pohjois-Karjala,Pohjois-Karjalan,Pohjois-Karjalaa,Pohjois-Karjalassa,Pohjois-Karjalasta,Pohjois-Karjalaan,Pohjois-Karjalalla,Pohjois-Karjalalta,Pohjois-Karjalalle,Pohjois-Karjalana,Pohjois-Karjalaksi,Pohjois-Karjalatta\n13|Keski-Suomi,Mellersta Finland,Central Finland|Keski-Suomi,Keski-Suomen,Keski-Suomea,Keski-Suomessa,Keski-Suomesta,Keski-Suomeen,Keski-Suomella,Keski-Suomelta,Keski-Suomelle,Keski-Suomena,Keski-Suomeksi,Keski-Suometta\n14|Etel\xE4-Pohjanmaa,S\xF6dra \xD6sterbotten,South Ostrobothnia|Etel\xE4-Pohjanmaa,Etel\xE4-Pohjanmaan,Etel\xE4-Pohjanmaata,Etel\xE4-Pohjanmaassa,Etel\xE4-Pohjanmaasta,Etel\xE4-Pohjanmaahan,Etel\xE4-Pohjanmaalla,Etel\xE4-Pohjanmaalta,Etel\xE4-Pohjanmaalle,Etel\xE4-Pohjanmaana,Etel\xE4-Pohjanmaaksi,Etel\xE4-Pohjanmaatta\n15|Pohjanmaa,\xD6sterbotten,Ostrobothnia|Pohjanmaa,Pohjanmaan,Pohjanmaata,Pohjanmaassa,Pohjanmaasta,Pohjanmaahan,Pohjanmaalla,Pohjanmaalta,Pohjanmaalle,Pohjanmaana,Pohjanmaaksi,Pohjanmaatta\n16|Keski-Pohjanmaa,Mellersta \xD6sterbotten,Central Ostrobothnia|Keski-Pohjanmaa,Keski-Pohjanmaan,Keski-Pohjanmaata,Keski-Pohjanmaassa,Keski-Pohjanmaasta,Keski-Pohjanmaahan,Keski-Pohjanmaalla,Keski-Pohjanmaalta,Keski-Pohjanmaalle,Keski-Pohjanmaana,Keski-Pohjanmaaksi,Keski-Pohjanmaatta\n17|Pohjois-Pohjanmaa,Norra \xD6sterbotten,North Ostrobothnia|Pohjois-Pohjanmaa,Pohjois-Pohjanmaan,Pohjois-Pohjanmaata,Pohjois-Pohjanmaassa,Pohjois-Pohjanmaasta,Pohjois-Pohjanmaahan,Pohjois-Pohjanmaalla,Pohjois-Pohjanmaalta,Pohjois-Pohjanmaalle,Pohjois-Pohjanmaana,Pohjois-Pohjanmaaksi,Pohjois-Pohjanmaatta\n18|Kainuu,Kajanaland,Kainuu|Kainuu,Kainuun,Kainuuta,Kainuussa,Kainuusta,Kainuuseen,Kainuulla,Kainuulta,Kainuulle,Kainuuna,Kainuuksi,Kainuutta\n19|Lappi,Lappland,Lapland|Lappi,Lapin,Lappia,Lapissa,Lapista,Lappiin,Lapilla,Lapilta,Lapille,Lappina,Lapiksi,Lapitta\n21|Ahvenanmaa,\xC5land,\xC5land|Ahvenanmaa,Ahvenanmaan,Ahvenanmaata,Ahvenanmaassa,Ahvenanmaasta,Ahvenanmaahan,Ahvenanmaalla,Ahvenanmaalta,Ahvenanmaalle,Ahvenanmaana,Ahvenanmaaksi,Ahvenanmaatta";
var FORMER_REGIONS =
  "20|It\xE4-Uusimaa,\xD6stra Nyland,Eastern Uusimaa|It\xE4-Uusimaa,It\xE4-Uudenmaan,It\xE4-Uuttamaata,It\xE4-Uudessamaassa,It\xE4-Uudestamaasta,It\xE4-Uuteenmaahan,It\xE4-Uudellamaalla,It\xE4-Uudeltamaalta,It\xE4-Uudellemaalle,It\xE4-Uutenamaana,It\xE4-Uudeksimaaksi,It\xE4-Uudettamaatta|2010|018,407,434,504,611,638,616,753";
var SUB_REGIONS =
  "011|Helsinki|Helsingin\n014|Raasepori|Raaseporin\n015|Porvoo|Porvoon\n016|Loviisa|Loviisan\n021|\xC5boland-Turunmaa|\xC5boland-Turunmaan,Turunmaan,Turunmaa,\xC5boland\n022|Salo|Salon\n023|Turku|Turun\n024|Vakka-Suomi|Vakka-Suomen\n025|Loimaa|Loimaan\n041|Rauma|Rauman\n043|Pori|Porin\n044|Pohjois-Satakunta|Pohjois-Satakunnan\n051|H\xE4meenlinna|H\xE4meenlinnan\n052|Riihim\xE4ki|Riihim\xE4en\n053|Forssa|Forssan\n061|Luoteis-Pirkanmaa|Luoteis-Pirkanmaan\n063|Etel\xE4-Pirkanmaa|Etel\xE4-Pirkanmaan\n064|Tampere|Tampereen\n068|Lounais-Pirkanmaa|Lounais-Pirkanmaan\n069|Yl\xE4-Pirkanmaa|Yl\xE4-Pirkanmaan\n071|Lahti|Lahden\n081|Kouvola|Kouvolan\n082|Kotka-Hamina|Kotka-Haminan,Kotkan-Haminan\n091|Lappeenranta|Lappeenrannan\n093|Imatra|Imatran\n101|Mikkeli|Mikkelin\n103|Savonlinna|Savonlinnan\n105|Pieks\xE4m\xE4ki|Pieks\xE4m\xE4en\n111|Yl\xE4-Savo|Yl\xE4-Savon\n112|Kuopio|Kuopion\n113|Koillis-Savo|Koillis-Savon\n114|Varkaus|Varkauden\n115|Sis\xE4-Savo|Sis\xE4-Savon\n122|Joensuu|Joensuun\n124|Keski-Karjala|Keski-Karjalan\n125|Pielisen Karjala|Pielisen Karjalan\n131|Jyv\xE4skyl\xE4|Jyv\xE4skyl\xE4n\n132|Joutsa|Joutsan\n133|Keuruu|Keuruun\n134|J\xE4ms\xE4|J\xE4ms\xE4n\n135|\xC4\xE4nekoski|\xC4\xE4nekosken\n138|Saarij\xE4rvi-Viitasaari|Saarij\xE4rvi-Viitasaaren,Saarij\xE4rven-Viitasaaren\n141|Suupohja|Suupohjan\n142|Sein\xE4joki|Sein\xE4joen\n144|Kuusiokunnat|Kuusiokuntien\n146|J\xE4rviseutu|J\xE4rviseudun\n151|Kyr\xF6nmaa|Kyr\xF6nmaan\n152|Vaasa|Vaasan\n153|Syd\xF6sterbotten|Syd\xF6sterbottens,Syd\xF6sterbottenin,Suupohjan rannikkoseudun,Suupohjan rannikkoseutu\n154|Jakobstadsregionen|Jakobstadsregionens,Jakobstadsregionenin,Pietarsaaren,Pietarsaari,Pietarsaaren seutu\n161|Kaustinen|Kaustisen\n162|Kokkola|Kokkolan\n171|Oulu|Oulun\n173|Oulunkaari|Oulunkaaren\n174|Raahe|Raahen\n175|Haapavesi-Siikalatva|Haapavesi-Siikalatvan,Haapaveden-Siikalatvan,Siikalatvan,Siikalatva\n176|Nivala-Haapaj\xE4rvi|Nivala-Haapaj\xE4rven,Nivalan-Haapaj\xE4rven\n177|Ylivieska|Ylivieskan\n178|Koillismaa|Koillismaan\n181|Kehys-Kainuu|Kehys-Kainuun\n182|Kajaani|Kajaanin\n191|Rovaniemi|Rovaniemen\n192|Kemi-Tornio|Kemi-Tornion,Kemin-Tornion\n193|Torniolaakso|Torniolaakson\n194|It\xE4-Lappi|It\xE4-Lapin\n196|Tunturi-Lappi|Tunturi-Lapin\n197|Pohjois-Lappi|Pohjois-Lapin\n211|Mariehamns stad|Mariehamns stads,Maarianhaminan,Maarianhamina,Mariehamn\n212|\xC5lands landsbygd|\xC5lands landsbygds,Ahvenanmaan maaseudun\n213|\xC5lands sk\xE4rg\xE5rd|\xC5lands sk\xE4rg\xE5rds,Ahvenanmaan saariston";
var MUNICIPALITIES =
  "005|Alaj\xE4rvi||2013-2026:146.14\n009|Alavieska||2013-2026:177.17\n010|Alavus|Alavo|2013-2026:144.14\n016|Asikkala||2013-2026:071.07\n018|Askola||2013-2026:015.01\n019|Aura||2013-2026:025.02\n020|Akaa|Ackas|2013-2026:063.06\n035|Br\xE4nd\xF6||2013-2026:213.21\n043|Ecker\xF6||2013-2026:212.21\n046|Enonkoski||2013-2026:103.10\n047|Enonteki\xF6|Enontekis|2013-2026:196.19\n049|Espoo|Esbo|2013-2026:011.01\n050|Eura||2013-2026:041.04\n051|Eurajoki|Eura\xE5minne|2013-2026:041.04\n052|Evij\xE4rvi||2013-2026:146.14\n060|Finstr\xF6m||2013-2026:212.21\n061|Forssa||2013-2026:053.05\n062|F\xF6gl\xF6||2013-2026:213.21\n065|Geta||2013-2026:212.21\n069|Haapaj\xE4rvi||2013-2026:176.17\n071|Haapavesi||2013-2026:175.17\n072|Hailuoto|Karl\xF6|2013-2026:171.17\n074|Halsua|Halso|2013-2026:161.16\n075|Hamina|Fredrikshamn|2013-2026:082.08\n076|Hammarland||2013-2026:212.21\n077|Hankasalmi||2013-2026:131.13\n078|Hanko|Hang\xF6|2013-2026:014.01\n079|Harjavalta||2013-2026:043.04\n081|Hartola|Gustav Adolfs|2013-2026:071.07\n082|Hattula||2013-2026:051.05\n086|Hausj\xE4rvi||2013-2026:052.05\n090|Hein\xE4vesi||2013-2020:103.10 2021-2026:122.12\n091|Helsinki|Helsingfors|2013-2026:011.01\n092|Vantaa|Vanda|2013-2026:011.01\n097|Hirvensalmi||2013-2026:101.10\n098|Hollola||2013-2026:071.07\n099|Honkajoki||2013-2020:044.04|214|2021\n102|Huittinen|Vittis|2013-2026:043.04\n103|Humppila||2013-2026:053.05\n105|Hyrynsalmi||2013-2026:181.18\n106|Hyvink\xE4\xE4|Hyvinge|2013-2026:011.01\n108|H\xE4meenkyr\xF6|Tavastkyro|2013-2026:064.06\n109|H\xE4meenlinna|Tavastehus|2013-2026:051.05\n111|Heinola||2013-2026:071.07\n139|Ii|Ijo|2013-2026:173.17\n140|Iisalmi|Idensalmi|2013-2026:111.11\n142|Iitti|Itis|2013-2020:081.08 2021-2026:071.07\n143|Ikaalinen|Ikalis|2013-2026:061.06\n145|Ilmajoki|Ilmola|2013-2026:142.14\n146|Ilomantsi|Ilomants|2013-2026:122.12\n148|Inari|Enare|2013-2026:197.19\n149|Inkoo|Ing\xE5|2013-2026:014.01\n151|Isojoki|Stor\xE5|2013-2026:141.14\n152|Isokyr\xF6|Storkyro|2013-2020:151.15 2021-2026:142.14\n153|Imatra||2013-2026:093.09\n164|Jalasj\xE4rvi||2013-2015:142.14|301|2016\n165|Janakkala||2013-2026:051.05\n167|Joensuu||2013-2026:122.12\n169|Jokioinen|Jockis|2013-2026:053.05\n170|Jomala||2013-2026:212.21\n171|Joroinen|Jorois|2013-2020:105.10 2021-2026:114.11\n172|Joutsa||2013-2026:132.13\n174|Juankoski||2013-2016:113.11|297|2017\n176|Juuka|Juga|2013-2026:122.12\n177|Juupajoki||2013-2026:069.06\n178|Juva||2013-2026:105.10\n179|Jyv\xE4skyl\xE4||2013-2026:131.13\n181|J\xE4mij\xE4rvi||2013-2026:044.04\n182|J\xE4ms\xE4||2013-2026:134.13\n186|J\xE4rvenp\xE4\xE4|Tr\xE4sk\xE4nda|2013-2026:011.01\n202|Kaarina|S:t Karins|2013-2026:023.02\n204|Kaavi||2013-2026:113.11\n205|Kajaani|Kajana|2013-2026:182.18\n208|Kalajoki||2013-2026:177.17\n211|Kangasala||2013-2026:064.06\n213|Kangasniemi||2013-2026:101.10\n214|Kankaanp\xE4\xE4||2013-2026:044.04\n216|Kannonkoski||2013-2026:138.13\n217|Kannus||2013-2026:162.16\n218|Karijoki|B\xF6tom|2013-2026:141.14\n224|Karkkila|H\xF6gfors|2013-2026:011.01\n226|Karstula||2013-2026:138.13\n230|Karvia||2013-2026:044.04\n231|Kaskinen|Kask\xF6|2013-2026:153.15\n232|Kauhajoki||2013-2026:141.14\n233|Kauhava||2013-2026:142.14\n235|Kauniainen|Grankulla|2013-2026:011.01\n236|Kaustinen|Kaustby|2013-2026:161.16\n239|Keitele||2013-2026:111.11\n240|Kemi||2013-2026:192.19\n241|Keminmaa||2013-2026:192.19\n244|Kempele||2013-2026:171.17\n245|Kerava|Kervo|2013-2026:011.01\n249|Keuruu|Keuru|2013-2026:133.13\n250|Kihni\xF6||2013-2026:061.06\n256|Kinnula||2013-2026:138.13\n257|Kirkkonummi|Kyrksl\xE4tt|2013-2026:011.01\n260|Kitee|Kides|2013-2026:124.12\n261|Kittil\xE4||2013-2026:196.19\n263|Kiuruvesi||2013-2026:111.11\n265|Kivij\xE4rvi||2013-2026:138.13\n271|Kokem\xE4ki|Kumo|2013-2026:043.04\n272|Kokkola|Karleby|2013-2026:162.16\n273|Kolari||2013-2026:196.19\n275|Konnevesi||2013-2026:135.13\n276|Kontiolahti|Kontiolax|2013-2026:122.12\n280|Korsn\xE4s||2013-2026:152.15\n283|H\xE4meenkoski||2013-2015:071.07|098|2016\n284|Koski Tl|Koskis,Koski|2013-2026:025.02\n285|Kotka||2013-2026:082.08\n286|Kouvola||2013-2026:081.08\n287|Kristiinankaupunki|Kristinestad|2013-2026:153.15\n288|Kruunupyy|Kronoby|2013-2026:154.15\n290|Kuhmo||2013-2026:181.18\n291|Kuhmoinen|Kuhmois|2013-2020:134.13 2021-2026:064.06\n295|Kumlinge||2013-2026:213.21\n297|Kuopio||2013-2026:112.11\n300|Kuortane||2013-2026:144.14\n301|Kurikka||2013-2026:142.14\n304|Kustavi|Gustavs|2013-2026:024.02\n305|Kuusamo||2013-2026:178.17\n309|Outokumpu||2013-2026:122.12\n312|Kyyj\xE4rvi||2013-2026:138.13\n316|K\xE4rk\xF6l\xE4||2013-2026:071.07\n317|K\xE4rs\xE4m\xE4ki||2013-2026:176.17\n318|K\xF6kar||2013-2026:213.21\n319|K\xF6yli\xF6|Kjulo|2013-2015:041.04|783|2016\n320|Kemij\xE4rvi||2013-2026:194.19\n322|Kemi\xF6nsaari|Kimito\xF6n|2013-2026:021.02\n398|Lahti|Lahtis|2013-2026:071.07\n399|Laihia|Laihela|2013-2020:151.15 2021-2026:152.15\n400|Laitila|Letala|2013-2026:024.02\n402|Lapinlahti||2013-2026:111.11\n403|Lappaj\xE4rvi||2013-2026:146.14\n405|Lappeenranta|Villmanstrand|2013-2026:091.09\n407|Lapinj\xE4rvi|Lapptr\xE4sk|2013-2026:016.01\n408|Lapua|Lappo|2013-2026:142.14\n410|Laukaa|Laukas|2013-2026:131.13\n413|Lavia||2013-2014:044.04|609|2015\n416|Lemi||2013-2026:091.09\n417|Lemland||2013-2026:212.21\n418|Lemp\xE4\xE4l\xE4||2013-2026:064.06\n420|Lepp\xE4virta||2013-2026:114.11\n421|Lestij\xE4rvi||2013-2026:161.16\n422|Lieksa||2013-2026:125.12\n423|Lieto|Lundo|2013-2026:023.02\n425|Liminka|Limingo|2013-2026:171.17\n426|Liperi|Libelits|2013-2026:122.12\n430|Loimaa||2013-2026:025.02\n433|Loppi||2013-2026:052.05\n434|Loviisa|Lovisa|2013-2026:016.01\n435|Luhanka||2013-2026:132.13\n436|Lumijoki||2013-2026:171.17\n438|Lumparland||2013-2026:212.21\n440|Luoto|Larsmo|2013-2026:154.15\n441|Luum\xE4ki||2013-2026:091.09\n442|Luvia||2013-2016:043.04|051|2017\n444|Lohja|Lojo|2013-2026:011.01\n445|Parainen|Pargas,L\xE4nsi-Turunmaa,V\xE4st\xE5boland|2013-2026:021.02\n475|Maalahti|Malax|2013-2026:152.15\n476|Maaninka||2013-2014:112.11|297|2015\n478|Maarianhamina|Mariehamn|2013-2026:211.21\n480|Marttila|S:t M\xE5rtens|2013-2026:025.02\n481|Masku||2013-2026:023.02\n483|Merij\xE4rvi||2013-2026:177.17\n484|Merikarvia|Sastmola|2013-2026:043.04\n489|Miehikk\xE4l\xE4||2013-2026:082.08\n491|Mikkeli|S:t Michel|2013-2026:101.10\n494|Muhos||2013-2026:171.17\n495|Multia||2013-2026:133.13\n498|Muonio||2013-2026:196.19\n499|Mustasaari|Korsholm|2013-2026:152.15\n500|Muurame||2013-2026:131.13\n503|Myn\xE4m\xE4ki|Virmo|2013-2026:023.02\n504|Myrskyl\xE4|M\xF6rskom|2013-2026:015.01\n505|M\xE4nts\xE4l\xE4||2013-2026:011.01\n507|M\xE4ntyharju||2013-2026:101.10\n508|M\xE4ntt\xE4-Vilppula||2013-2026:069.06\n529|Naantali|N\xE5dendal|2013-2026:023.02\n531|Nakkila||2013-2026:043.04\n532|Nastola||2013-2015:071.07|398|2016\n535|Nivala||2013-2026:176.17\n536|Nokia||2013-2026:064.06\n538|Nousiainen|Nousis|2013-2026:023.02\n541|Nurmes||2013-2026:125.12\n543|Nurmij\xE4rvi||2013-2026:011.01\n545|N\xE4rpi\xF6|N\xE4rpes|2013-2026:153.15\n560|Orimattila||2013-2026:071.07\n561|Orip\xE4\xE4||2013-2026:025.02\n562|Orivesi||2013-2026:064.06\n563|Oulainen||2013-2026:177.17\n564|Oulu|Ule\xE5borg|2013-2026:171.17\n576|Padasjoki||2013-2026:071.07\n577|Paimio|Pemar|2013-2026:023.02\n578|Paltamo||2013-2026:182.18\n580|Parikkala||2013-2026:093.09\n581|Parkano||2013-2026:061.06\n583|Pelkosenniemi||2013-2026:194.19\n584|Perho||2013-2026:161.16\n588|Pertunmaa||2013-2024:101.10|507|2025\n592|Pet\xE4j\xE4vesi||2013-2026:131.13\n593|Pieks\xE4m\xE4ki||2013-2026:105.10\n595|Pielavesi||2013-2026:111.11\n598|Pietarsaari|Jakobstad|2013-2026:154.15\n599|Peders\xF6ren kunta|Peders\xF6re|2013-2026:154.15\n601|Pihtipudas||2013-2026:138.13\n604|Pirkkala|Birkala|2013-2026:064.06\n607|Polvij\xE4rvi||2013-2026:122.12\n608|Pomarkku|P\xE5mark|2013-2026:043.04\n609|Pori|Bj\xF6rneborg|2013-2026:043.04\n611|Pornainen|Borgn\xE4s|2013-2026:011.01\n614|Posio||2013-2026:194.19\n615|Pudasj\xE4rvi||2013-2026:173.17\n616|Pukkila||2013-2026:015.01\n619|Punkalaidun||2013-2026:068.06\n620|Puolanka||2013-2026:181.18\n623|Puumala||2013-2026:101.10\n624|Pyht\xE4\xE4|Pyttis|2013-2026:082.08\n625|Pyh\xE4joki||2013-2026:174.17\n626|Pyh\xE4j\xE4rvi||2013-2026:176.17\n630|Pyh\xE4nt\xE4||2013-2026:175.17\n631|Pyh\xE4ranta||2013-2026:024.02\n635|P\xE4lk\xE4ne||2013-2026:064.06\n636|P\xF6yty\xE4||2013-2026:025.02\n638|Porvoo|Borg\xE5|2013-2026:015.01\n678|Raahe|Brahestad|2013-2026:174.17\n680|Raisio|Reso|2013-2026:023.02\n681|Rantasalmi||2013-2026:103.10\n683|Ranua||2013-2026:191.19\n684|Rauma|Raumo|2013-2026:041.04\n686|Rautalampi||2013-2026:115.11\n687|Rautavaara||2013-2026:113.11\n689|Rautj\xE4rvi||2013-2026:093.09\n691|Reisj\xE4rvi||2013-2026:176.17\n694|Riihim\xE4ki||2013-2026:052.05\n697|Ristij\xE4rvi||2013-2026:182.18\n698|Rovaniemi||2013-2026:191.19\n700|Ruokolahti|Ruokolax|2013-2026:093.09\n702|Ruovesi||2013-2026:069.06\n704|Rusko||2013-2026:023.02\n707|R\xE4\xE4kkyl\xE4||2013-2026:124.12\n710|Raasepori|Raseborg|2013-2026:014.01\n729|Saarij\xE4rvi||2013-2026:138.13\n732|Salla||2013-2026:194.19\n734|Salo||2013-2026:022.02\n736|Saltvik||2013-2026:212.21\n738|Sauvo|Sagu|2013-2026:023.02\n739|Savitaipale||2013-2026:091.09\n740|Savonlinna|Nyslott|2013-2026:103.10\n742|Savukoski||2013-2026:194.19\n743|Sein\xE4joki||2013-2026:142.14\n746|Sievi||2013-2026:177.17\n747|Siikainen|Siikais|2013-2026:044.04\n748|Siikajoki||2013-2026:174.17\n749|Siilinj\xE4rvi||2013-2026:112.11\n751|Simo||2013-2026:192.19\n753|Sipoo|Sibbo|2013-2026:011.01\n755|Siuntio|Sjunde\xE5|2013-2026:011.01\n758|Sodankyl\xE4||2013-2026:197.19\n759|Soini||2013-2026:146.14\n761|Somero||2013-2026:022.02\n762|Sonkaj\xE4rvi||2013-2026:111.11\n765|Sotkamo||2013-2026:182.18\n766|Sottunga||2013-2026:213.21\n768|Sulkava||2013-2026:103.10\n771|Sund||2013-2026:212.21\n777|Suomussalmi||2013-2026:181.18\n778|Suonenjoki||2013-2026:115.11\n781|Sysm\xE4||2013-2026:071.07\n783|S\xE4kyl\xE4||2013-2026:041.04\n785|Vaala||2013-2015:182.18 2016-2026:173.17\n790|Sastamala||2013-2026:068.06\n791|Siikalatva||2013-2026:175.17\n831|Taipalsaari||2013-2026:091.09\n832|Taivalkoski||2013-2026:178.17\n833|Taivassalo|T\xF6vsala|2013-2026:024.02\n834|Tammela||2013-2026:053.05\n837|Tampere|Tammerfors|2013-2026:064.06\n838|Tarvasjoki||2013-2014:025.02|423|2015\n844|Tervo||2013-2026:115.11\n845|Tervola||2013-2026:192.19\n846|Teuva|\xD6stermark|2013-2026:141.14\n848|Tohmaj\xE4rvi||2013-2026:124.12\n849|Toholampi||2013-2026:161.16\n850|Toivakka||2013-2026:131.13\n851|Tornio|Torne\xE5|2013-2026:192.19\n853|Turku|\xC5bo|2013-2026:023.02\n854|Pello||2013-2026:193.19\n857|Tuusniemi||2013-2026:113.11\n858|Tuusula|Tusby|2013-2026:011.01\n859|Tyrn\xE4v\xE4||2013-2026:171.17\n886|Ulvila|Ulvsby|2013-2026:043.04\n887|Urjala||2013-2026:063.06\n889|Utaj\xE4rvi||2013-2026:173.17\n890|Utsjoki||2013-2026:197.19\n892|Uurainen||2013-2026:131.13\n893|Uusikaarlepyy|Nykarleby|2013-2026:154.15\n895|Uusikaupunki|Nystad|2013-2026:024.02\n905|Vaasa|Vasa|2013-2026:152.15\n908|Valkeakoski||2013-2026:063.06\n911|Valtimo||2013-2019:125.12|541|2020\n915|Varkaus||2013-2026:114.11\n918|Vehmaa|Vemo|2013-2026:024.02\n921|Vesanto||2013-2026:115.11\n922|Vesilahti||2013-2026:064.06\n924|Veteli|Vetil|2013-2026:161.16\n925|Vierem\xE4||2013-2026:111.11\n927|Vihti|Vichtis|2013-2026:011.01\n931|Viitasaari||2013-2026:138.13\n934|Vimpeli|Vindala|2013-2026:146.14\n935|Virolahti|Vederlax|2013-2026:082.08\n936|Virrat|Virdois|2013-2026:069.06\n941|V\xE5rd\xF6||2013-2026:213.21\n946|V\xF6yri|V\xF6r\xE5,V\xF6yri-Maksamaa,V\xF6r\xE5-Maxmo|2013-2026:152.15\n976|Ylitornio|\xD6vertorne\xE5|2013-2026:193.19\n977|Ylivieska||2013-2026:177.17\n980|Yl\xF6j\xE4rvi||2013-2026:064.06\n981|Yp\xE4j\xE4||2013-2026:053.05\n989|\xC4ht\xE4ri|Etseri|2013-2026:144.14\n992|\xC4\xE4nekoski||2013-2026:135.13";
var EARLIER_MUNICIPALITIES =
  "Leivonm\xE4ki||172|2008\nAlah\xE4rm\xE4||233|2009\nKortesj\xE4rvi||233|2009\nYlih\xE4rm\xE4||233|2009\nAlastaro||430|2009\nMellil\xE4||430|2009\nAnjalankoski||286|2009\nElim\xE4ki||286|2009\nJaala||286|2009\nKuusankoski||286|2009\nValkeala||286|2009\nAskainen||481|2009\nLemu||481|2009\nDragsfj\xE4rd||322|2009\nKemi\xF6|Kimito|322|2009\nV\xE4stanfj\xE4rd||322|2009\nEno||167|2009\nPyh\xE4selk\xE4||167|2009\nHalikko||734|2009\nKiikala||734|2009\nKisko||734|2009\nKuusjoki||734|2009\nMuurla||734|2009\nPerni\xF6||734|2009\nPertteli||734|2009\nSuomusj\xE4rvi||734|2009\nS\xE4rkisalo|Finby|734|2009\nHauho||109|2009\nKalvola||109|2009\nLammi||109|2009\nRenko||109|2009\nTuulos||109|2009\nHoutskari|Houtsk\xE4r|445|2009\nIni\xF6||445|2009\nKorppoo|Korpo|445|2009\nNauvo|Nagu|445|2009\nJoutseno||405|2009\nJyv\xE4skyl\xE4n maalaiskunta|Jyv\xE4skyl\xE4n mlk|179|2009\nKorpilahti||179|2009\nJ\xE4ms\xE4nkoski||182|2009\nKarjaa|Karis|710|2009\nPohja|Pojo|710|2009\nTammisaari|Eken\xE4s|710|2009\nKestil\xE4||791|2009\nPiippola||791|2009\nPulkkila||791|2009\nRantsila||791|2009\nKiukainen||050|2009\nKuru||980|2009\nK\xE4lvi\xE4||272|2009\nLohtaja||272|2009\nUllava||272|2009\nLappi||684|2009\nLehtim\xE4ki||005|2009\nMerimasku||529|2009\nRym\xE4ttyl\xE4||529|2009\nVelkua||529|2009\nMouhij\xE4rvi||790|2009\nVammala||790|2009\n\xC4ets\xE4||790|2009\nM\xE4ntt\xE4||508|2009\nVilppula||508|2009\nNurmo||743|2009\nYlistaro||743|2009\nPiikki\xF6||202|2009\nPylk\xF6nm\xE4ki||729|2009\nSammatti||444|2009\nSavonranta||740|2009\nVahto||704|2009\nVampula||102|2009\nYlikiiminki||564|2009\nYl\xE4ne||636|2009\nJurva||301|2009\nLiljendal||434|2010\nPernaja|Pern\xE5|434|2010\nRuotsinpyht\xE4\xE4|Str\xF6mfors|434|2010\nNoormarkku||609|2010\nHimanka||208|2010\nYl\xE4maa||405|2010\nArtj\xE4rvi||560|2011\nKarttula||297|2011\nKuhmalahti||211|2011\nKylm\xE4koski||020|2011\nVarpaisj\xE4rvi||402|2011\nOravainen|Oravais|946|2011\nHaukipudas||564|2013\nKiiminki||564|2013\nOulunsalo||564|2013\nYli-Ii||564|2013\nKerim\xE4ki||740|2013\nPunkaharju||740|2013\nKarjalohja||444|2013\nNummi-Pusula||444|2013\nKes\xE4lahti||260|2013\nKiikoinen||790|2013\nNilsi\xE4||297|2013\nRistiina||491|2013\nSuomenniemi||491|2013\nT\xF6ys\xE4||010|2013\nVihanti||678|2013\nV\xE4h\xE4kyr\xF6|Lillkyro|905|2013";
var EARLIER_SUB_REGIONS =
  "Lohja,Lohjan\nTammisaari,Tammisaaren\nKaakkois-Pirkanmaa,Kaakkois-Pirkanmaan\nHeinola,Heinolan\nL\xE4nsi-Saimaa,L\xE4nsi-Saimaan\nK\xE4rkikunnat,K\xE4rkikuntien\nJuva,Juvan\nIlomantsi,Ilomantsin\nOutokumpu,Outokummun\nH\xE4rm\xE4nmaa,H\xE4rm\xE4nmaan\nEtel\xE4iset sein\xE4naapurit,Etel\xE4isten sein\xE4naapurien\nPohjoiset sein\xE4naapurit,Pohjoisten sein\xE4naapurien";

// shared/reference/regions.ts
var DATA_YEARS = { from: 2013, to: 2026 };
var cut = (text3, separator) => (text3 === "" ? [] : text3.split(separator));
function readRegion(line2) {
  const [code = "", names2 = "", forms = "", until, members2 = ""] = line2.split("|");
  const all = cut(names2, ",");
  return {
    code,
    name: all[0] ?? "",
    names: all,
    forms: cut(forms, ","),
    former: until === void 0 ? void 0 : { until: Number(until), members: cut(members2, ",") },
  };
}
function readSubRegion(line2) {
  const [code = "", name = "", also = ""] = line2.split("|");
  return { code, name, names: [name, ...cut(also, ",")] };
}
function readPeriod(text3) {
  const [years = "", parents = ""] = text3.split(":");
  const [from, to] = years.split("-");
  const [subRegion = "", region = ""] = parents.split(".");
  return { from: Number(from), to: Number(to), subRegion, region };
}
function readMunicipality(line2) {
  const [code = "", name = "", also = "", periods = "", into, year] = line2.split("|");
  return {
    code,
    name,
    names: [name, ...cut(also, ",")],
    periods: cut(periods, " ").map(readPeriod),
    merged: into === void 0 ? void 0 : { into, year: Number(year) },
  };
}
function readEarlier(line2) {
  const [name = "", also = "", into = "", year] = line2.split("|");
  const names2 = [name, ...cut(also, ",")];
  return { code: name, name, names: names2, periods: [], merged: { into, year: Number(year) } };
}
var tables2 = lazy(() => {
  const regions = [...REGIONS.split("\n"), ...FORMER_REGIONS.split("\n")].map(readRegion);
  const subRegions = SUB_REGIONS.split("\n").map(readSubRegion);
  const municipalities2 = MUNICIPALITIES.split("\n").map(readMunicipality);
  const named = ({ names: names2 }) => names2;
  return {
    regions,
    subRegions,
    municipalities: municipalities2,
    regionByName: indexNames(regions, named),
    regionByForm: indexNames(regions, ({ forms }) => forms),
    subRegionByName: indexNames(subRegions, named),
    municipalityByName: indexNames(
      [...municipalities2, ...EARLIER_MUNICIPALITIES.split("\n").map(readEarlier)],
      named,
    ),
    earlierSubRegions: indexNames(EARLIER_SUB_REGIONS.split(/[\n,]/u), (name) => [name]),
    byCode: {
      region: new Map(regions.map((one) => [one.code, one])),
      subRegion: new Map(subRegions.map((one) => [one.code, one])),
      municipality: new Map(municipalities2.map((one) => [one.code, one])),
    },
  };
});
var allRegions = () => tables2().regions;
var allSubRegions = () => tables2().subRegions;
var allMunicipalities = () => tables2().municipalities;
var regionOfCode = (code) => tables2().byCode.region.get(code);
var subRegionOfCode = (code) => tables2().byCode.subRegion.get(code);
var municipalityOfCode = (code) => tables2().byCode.municipality.get(code);
var findMunicipality = (name) => tables2().municipalityByName.get(nameKey(name));
var withoutKind = (key) => key.replace(/ (?:seutukunta|seutu|seudun)$/u, "");
var findSubRegion = (name) =>
  tables2().subRegionByName.get(withoutKind(nameKey(name))) ?? tables2().subRegionByName.get(nameKey(name));
function findRegion(name) {
  const key = nameKey(name);
  const bare = key.replace(/ maakunta$/u, "");
  return tables2().regionByName.get(key) ?? (bare === key ? void 0 : tables2().regionByForm.get(bare));
}
var regionOfForm = (word) => tables2().regionByForm.get(nameKey(word));
var existsIn = ({ periods, merged }, years) =>
  periods.length === 0 && merged !== void 0
    ? years.from < merged.year
    : periods.some(({ from, to }) => from <= years.to && years.from <= to);
function parentsOf(municipality, years) {
  const periods = municipality.periods.filter(({ from, to }) => from <= years.to && years.from <= to);
  return {
    subRegions: new Set(periods.map(({ subRegion }) => subRegion)),
    regions: new Set(periods.map(({ region }) => region)),
  };
}
var formerRegionsOf = (municipality, year) =>
  tables2()
    .regions.filter(
      ({ former }) => former !== void 0 && year <= former.until && former.members.includes(municipality.code),
    )
    .map(({ code }) => code);
function successorOf(municipality) {
  let last = municipality;
  for (let steps = 0; last.merged !== void 0 && steps < 10; steps++) {
    const next = municipalityOfCode(last.merged.into);
    if (next === void 0) return last;
    last = next;
  }
  return last;
}
var nearestMunicipality = (name) =>
  nearestName(
    name,
    allMunicipalities().flatMap(({ names: names2 }) => names2),
  );
var nearestSubRegion = (name) =>
  nearestName(
    name,
    // Descriptions write the genitive, so of equally near forms it is the likelier.
    allSubRegions().flatMap(({ names: [nominative = "", ...forms] }) => [...forms, nominative]),
  );
var nearestRegion = (name) =>
  nearestName(
    name,
    allRegions().flatMap(({ names: names2 }) => names2),
  );

// shared/reference/titles.ts
var titlesOf = ({ title: title2, accept }) =>
  [title2?.fi, title2?.sv, title2?.en, ...accept].filter((text3) => text3 !== void 0);
var isTitleOf = (titled, text3) => titlesOf(titled).some((title2) => fold(title2) === fold(text3));
var findPriority = (programme, number3) =>
  programme.priorities.values.find((priority2) => priority2.number === number3);
var findObjective = (programme, number3) =>
  programme.objectives.values.find(
    (objective2) => objective2.number === number3 || objective2.also.includes(number3.toLowerCase()),
  );
var objectiveTitled = (programme, title2) =>
  programme.objectives.values.find((objective2) => isTitleOf(objective2, title2));

// shared/rules/card/headerValues.ts
function contradiction(header, field2, isValid, isSame) {
  if (header === void 0 || field2 === void 0) return [];
  if (!isValid(header.value) || !isValid(field2.value) || isSame(header.value, field2.value)) return [];
  return [{ header: header.span, field: field2 }];
}
function hasPriority(form, number3) {
  const code = form.template.periodBy === "code" ? form.find("project.code") : void 0;
  const programme =
    code === void 0 ? findProgramme(form.template.programme) : programmeOfCode(code.value)?.programme;
  if (programme === void 0 || !programme.priorities.complete) return true;
  return findPriority(programme, number3) !== void 0;
}
function regionCodes(names2) {
  const codes = names2.map(({ name }) => findRegion(name)?.code);
  if (codes.length === 0 || codes.includes(void 0)) return void 0;
  return [...new Set(codes)].sort().join();
}
function regionContradiction(form) {
  const header = form.find("header.region");
  const field2 = form.find("area.regions");
  if (header === void 0 || field2 === void 0) return [];
  const ofHeader = regionCodes(listNames(header.value, header.span.start));
  const ofField = regionCodes(field2.value);
  if (ofHeader === void 0 || ofField === void 0 || ofHeader === ofField) return [];
  return [{ header: header.span, field: field2 }];
}

// shared/rules/card/header-contradicts-field.ts
var header_contradicts_field_default = defineRule({
  id: "card/header-contradicts-field",
  severity: "warning",
  roles: ["header.priority", "header.start", "header.end", "header.region"],
  title: {
    fi: "Otsikkorivi ja kentt\xE4 eroavat",
    sv: "Rubrikraden och ett f\xE4lt skiljer sig",
    en: "Header line and field differ",
  },
  source: {
    fi: "Hankekortin malli: otsikkorivi toistaa kenttien toimintalinjan, toteutusajan ja maakunnan",
    sv: "Projektkortets modell: rubrikraden upprepar f\xE4ltens insatsomr\xE5de, genomf\xF6randetid och landskap",
    en: "The form of the project card: its header line repeats the priority axis, the period and the region of the fields",
  },
  messages: {
    differs: {
      fi: 'Otsikkorivi ja kentt\xE4 "{label}" eroavat toisistaan. Tarkista, kumpi on oikein, ja korjaa toinen.',
      sv: 'Rubrikraden och f\xE4ltet "{label}" skiljer sig fr\xE5n varandra. Kontrollera vilket som \xE4r r\xE4tt och r\xE4tta det andra.',
      en: 'The header line and the field "{label}" differ. Check which is right, and correct the other.',
    },
    field: {
      fi: 'Kentt\xE4 "{label}"',
      sv: 'F\xE4ltet "{label}"',
      en: 'Field "{label}"',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Lukija n\xE4kee kortista ensin otsikkorivin. Jos se poikkeaa kentist\xE4, hankkeen ajasta, alueesta tai toimintalinjasta j\xE4\xE4 v\xE4\xE4r\xE4 kuva. Usein kentt\xE4 on p\xE4ivitetty jatkop\xE4\xE4t\xF6ksen j\xE4lkeen ja otsikkorivi unohtunut.",
      sv: "L\xE4saren ser f\xF6rst rubrikraden p\xE5 kortet. Om den avviker fr\xE5n f\xE4lten ges en felaktig bild av projektets tid, omr\xE5de eller insatsomr\xE5de. Ofta har f\xE4ltet uppdaterats efter ett beslut om f\xF6rl\xE4ngning och rubrikraden gl\xF6mts.",
      en: "Readers see the header line of the card first. Where it departs from the fields, they get a wrong idea of the project's period, region or priority. Often the field was updated after a decision to prolong and the header line was forgotten.",
    },
    fix: {
      fi: "Vertaa kumpaakin viimeisimp\xE4\xE4n rahoitusp\xE4\xE4t\xF6kseen ja korjaa vanhentunut tieto.",
      sv: "J\xE4mf\xF6r b\xE5da med det senaste finansieringsbeslutet och r\xE4tta den f\xF6r\xE5ldrade uppgiften.",
      en: "Compare both with the latest funding decision and correct what is out of date.",
    },
  },
  examples: {
    invalid: [
      { replace: [["Toimintalinja 3 (ESR) |", "Toimintalinja 4 (ESR) |"]] },
      { replace: [["| 01.03.2016", "| 01.04.2016"]] },
      { replace: [["\u2013 28.02.2018", "\u2013 31.08.2018"]] },
      { replace: [["| Keski-Suomi", "| Satakunta"]] },
    ],
    valid: [
      { replace: [] },
      { replace: [["| 01.03.2016 \u2013 28.02.2018 |", "| 1.3.2016\u201328.2.2018 |"]] },
      { replace: [["\u2013 28.02.2018", "\u2013 31.02.2018"]] },
      { replace: [["Aloitusp\xE4iv\xE4: 01.03.2016", "Aloitusp\xE4iv\xE4:"]] },
      { replace: [["| Keski-Suomi", "| KESKI-SUOMI"]] },
      { replace: [["| Keski-Suomi", "| Keski-Soumi"]] },
      { replace: [["Toimintalinja: Toimintalinja 3 (ESR)", "Toimintalinja: Toimintalinja 30 (ESR)"]] },
    ],
  },
  *check(form) {
    const found2 = [
      ...contradiction(
        form.find("header.priority"),
        form.find("project.priority.number"),
        (number3) => hasPriority(form, number3),
        (a, b) => a === b,
      ),
      ...contradiction(form.find("header.start"), form.find("period.start"), () => true, isSameDay),
      ...contradiction(form.find("header.end"), form.find("period.end"), () => true, isSameDay),
      ...regionContradiction(form),
    ];
    for (const { header, field: field2 } of found2) {
      const values = { label: field2.field.def.label ?? "" };
      yield {
        message: "differs",
        values,
        span: header,
        related: [{ message: "field", values, span: field2.span }],
      };
    }
  },
});

// shared/rules/code/codeFund.ts
var FUND_NAMES = {
  ESR: { fi: "ESR", sv: "ESF", en: "ESF" },
  "ESR+": { fi: "ESR+", sv: "ESF+", en: "ESF+" },
  EAKR: { fi: "EAKR", sv: "Eruf", en: "ERDF" },
  JTF: { fi: "JTF", sv: "FRO", en: "JTF" },
};
var fundName = (fund) => FUND_NAMES[fund] ?? { fi: fund, sv: fund, en: fund };
var periodName = (id2) => id2.replace("-", "\u2013");
function fundOfDocument(form) {
  const said = form.find("project.fund");
  if (said === void 0) {
    const { fund: fund2 } = form.template;
    return fund2 === void 0 ? void 0 : { fund: fund2, span: void 0 };
  }
  const fund = Object.keys(FUND_NAMES).find((name) => sameText(name, said.value));
  return fund === void 0 ? void 0 : { fund, span: said.span };
}
var isOfOtherFund = (code, fund) => lettersOfFund(fund).size > 0 && !lettersOfFund(fund).has(code.letter);
var fundOfCode = (code) => programmeOfCode(code)?.fund ?? fundsOfLetter(code.letter).at(-1) ?? code.letter;
var hasFundOfItsOwn = ({ fund, periodBy }) => fund !== void 0 && periodBy === "form";
function findCode(form) {
  const { template } = form;
  const codes = form.findAll("project.code");
  const { fund } = template;
  if (fund === void 0 || hasFundOfItsOwn(template)) return codes[0];
  return codes.find(({ value }) => !isOfOtherFund(value, fund));
}

// shared/rules/code/differs-from-file-name.ts
var CODE = /(?<![\p{L}\p{N}])[SAJ]\d{4,6}(?![\p{L}\p{N}])/gu;
var codesIn = (fileName) => [...new Set(fileName.normalize("NFC").match(CODE) ?? [])];
var differs_from_file_name_default = defineRule({
  id: "code/differs-from-file-name",
  severity: "warning",
  roles: ["project.code"],
  title: {
    fi: "Koodi eroaa tiedostonimest\xE4",
    sv: "Koden avviker fr\xE5n filnamnet",
    en: "Code differs from the file name",
  },
  source: {
    fi: "Ty\xF6kalun oma tarkistus: tiedosto nimet\xE4\xE4n hankkeensa koodilla.",
    sv: "Verktygets egen kontroll: en fil namnges efter sitt projekts kod.",
    en: "The tool's own check: a file is named after its project's code.",
  },
  messages: {
    differs: {
      fi: "Tiedostonimess\xE4 on koodi {a}, asiakirjassa {b}. Tarkista, kumpi on oikea.",
      sv: "Filnamnet har koden {a}, dokumentet {b}. Kontrollera vilken som \xE4r r\xE4tt.",
      en: "The file name has code {a}, the document {b}. Check which one is right.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kun tiedoston nimi ja sis\xE4lt\xF6 puhuvat eri hankkeista, kuvaus p\xE4\xE4tyy helposti v\xE4\xE4r\xE4n hankkeen asiakirjoihin. Usein pohjana on ollut toisen hankkeen kuvaus, ja sen koodi on j\xE4\xE4nyt vaihtamatta.",
      sv: "N\xE4r filens namn och inneh\xE5ll talar om olika projekt hamnar beskrivningen l\xE4tt bland fel projekts handlingar. Ofta har ett annat projekts beskrivning varit underlag och koden har blivit kvar.",
      en: "When a file's name and its contents speak of different projects, the description easily ends up among the wrong project's papers. Often another project's description was the starting point and its code was left in.",
    },
    fix: {
      fi: "Vaihda tiedoston nimi tai korjaa koodi. Jos nimess\xE4 on useita koodeja, riitt\xE4\xE4 ett\xE4 asiakirjan koodi on yksi niist\xE4.",
      sv: "Byt filens namn eller r\xE4tta koden. Om namnet har flera koder r\xE4cker det att dokumentets kod \xE4r en av dem.",
      en: "Rename the file or correct the code. If the name has several codes, it is enough that the document's is one of them.",
    },
  },
  examples: {
    invalid: [
      { text: "1 Hanke\n\nHankekoodi: S29991", fileName: "S29992-esimerkkipolku.txt" },
      { text: "1 Hanke\n\nHankekoodi: S29991", fileName: "kuvaus_S29992_S29993.txt" },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nEURA-tunnus: S29991",
        fileName: "kortti (A79991).txt",
      },
    ],
    valid: [
      { text: "1 Hanke\n\nHankekoodi: S29991", fileName: "S29991-esimerkkipolku.txt" },
      { text: "1 Hanke\n\nHankekoodi: S29991", fileName: "S29992 ja S29991.txt" },
      { text: "1 Hanke\n\nHankekoodi: S29991", fileName: "esimerkkipolku.txt" },
      { text: "1 Hanke\n\nHankekoodi: S29991", fileName: "\xC4S29992.txt" },
      { text: "1 Hanke\n\nHankekoodi:", fileName: "S29992.txt" },
      "1 Hanke\n\nHankekoodi: S29991",
    ],
  },
  *check(form, { file }) {
    const code = findCode(form);
    if (code === void 0 || file.fileName === void 0) return;
    const named = codesIn(file.fileName);
    if (named.length === 0 || named.includes(code.value.text)) return;
    yield {
      message: "differs",
      values: { a: named.join(", "), b: code.value.text },
      span: code.span,
    };
  },
});

// shared/rules/code/invalid-format.ts
var invalid_format_default2 = defineRule({
  id: "code/invalid-format",
  severity: "error",
  roles: ["project.code"],
  title: {
    fi: "Hankekoodin muoto on virheellinen",
    sv: "Projektkoden har fel form",
    en: "Project code of the wrong form",
  },
  source: {
    fi: "Julkisen rekisterin kaikkien 3 561 ESR-hankkeen koodi on S ja viisi numeroa (EURA 2007 ja EURA 2014). Kaudella 2021\u20132027 koodin ensimm\xE4inen merkki on S, A tai J.",
    sv: "Koden f\xF6r vart och ett av det offentliga registrets 3 561 ESF-projekt \xE4r S och fem siffror (EURA 2007 och EURA 2014). Under perioden 2021\u20132027 b\xF6rjar koden med S, A eller J.",
    en: "Every one of the 3,561 ESF projects in the public register has a code of S and five digits (EURA 2007 and EURA 2014). In 2021\u20132027 a code begins with S, A or J.",
  },
  messages: {
    digits: {
      fi: 'Hankekoodin "{code}" muoto on virheellinen. Kirjoita S-kirjain ja {digits} numeroa ilman v\xE4lej\xE4.',
      sv: 'Projektkoden "{code}" har fel form. Skriv bokstaven S och {digits} siffror utan mellanslag.',
      en: 'Project code "{code}" has the wrong form. Write the letter S and {digits} digits without spaces.',
    },
    letters: {
      fi: 'Hankekoodin "{code}" muoto on virheellinen. Kirjoita kirjain S, A tai J ja numerot ilman v\xE4lej\xE4.',
      sv: 'Projektkoden "{code}" har fel form. Skriv bokstaven S, A eller J och siffrorna utan mellanslag.',
      en: 'Project code "{code}" has the wrong form. Write the letter S, A or J and the digits without spaces.',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Koodi yhdist\xE4\xE4 kuvauksen hakemukseen, p\xE4\xE4t\xF6kseen ja julkiseen rekisteriin. V\xE4\xE4rin kirjoitetulla koodilla hanketta ei l\xF6ydy.",
      sv: "Koden f\xF6renar beskrivningen med ans\xF6kan, beslutet och det offentliga registret. Med en felskriven kod hittas projektet inte.",
      en: "The code ties the description to the application, the decision and the public register. With a misspelled code the project cannot be found.",
    },
    fix: {
      fi: "Tarkista koodi rahoitusp\xE4\xE4t\xF6ksest\xE4 tai julkisesta rekisterist\xE4 ja kirjoita se isolla kirjaimella ilman v\xE4lej\xE4. Ty\xF6kalu ei arvaa koodia.",
      sv: "Kontrollera koden i finansieringsbeslutet eller det offentliga registret och skriv den med stor bokstav utan mellanslag. Verktyget gissar inte koden.",
      en: "Check the code in the funding decision or the public register, and write it with a capital letter and no spaces. The tool does not guess a code.",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nHankekoodi: S2999",
      "1 Hanke\n\nHankekoodi: S299911",
      "1 Hanke\n\nHankekoodi: s29991",
      "1 Hanke\n\nHankekoodi: 29991",
      "1 Hanke\n\nHankekoodi: S2999l",
      { template: "esr-2007-2013", text: "1. Projekti\n\nProjektikoodi: S 19991" },
      { template: "hankekortti", text: "Tietoja hankkeesta:\n\nEURA-tunnus: A79991" },
    ],
    valid: [
      "1 Hanke\n\nHankekoodi: S29991",
      "1 Hanke\n\nHankekoodi:",
      "1 Hanke\n\nHankekoodi: A79991",
      { template: "hankekortti", text: "Tietoja hankkeesta:\n\nEURA-tunnus: S29991" },
    ],
  },
  *check(form) {
    const { fund, layout } = form.template;
    const wrong = form
      .problems("code/format")
      .map(({ problem }) => ({ text: problem.text, span: problem.span }));
    if (fund !== void 0 && !hasFundOfItsOwn(form.template)) {
      for (const { value, span: span2 } of form.findAll("project.code"))
        if (isOfOtherFund(value, fund)) wrong.push({ text: value.text, span: span2 });
    }
    for (const { text: text3, span: span2 } of wrong) {
      if (layout.codeDigits === void 0) yield { message: "letters", values: { code: text3 }, span: span2 };
      else yield { message: "digits", values: { code: text3, digits: layout.codeDigits }, span: span2 };
    }
  },
});

// shared/rules/code/wrong-fund.ts
var wrong_fund_default = defineRule({
  id: "code/wrong-fund",
  severity: "error",
  roles: ["project.code"],
  needs: hasFundOfItsOwn,
  title: {
    fi: "Koodi kuuluu toiseen rahastoon",
    sv: "Koden h\xF6r till en annan fond",
    en: "Code of another fund",
  },
  source: {
    fi: "Hankekoodin ensimm\xE4inen kirjain kertoo rahaston: S on ESR ja ESR+, A on EAKR, J on JTF (EURA-j\xE4rjestelmien julkiset rekisterit).",
    sv: "Projektkodens f\xF6rsta bokstav anger fonden: S \xE4r ESF och ESF+, A \xE4r Eruf, J \xE4r FRO (EURA-systemens offentliga register).",
    en: "The first letter of a project code tells the fund: S is ESF and ESF+, A is ERDF, J is JTF (public registers of the EURA systems).",
  },
  messages: {
    form: {
      fi: "Koodi ja rahasto ovat ristiriidassa. {code} on {codeFund}-koodi, mutta t\xE4m\xE4 on {fund}-hankkeen kuvaus: tarkista koodi tai vaihda lomake.",
      sv: "Koden och fonden st\xE4mmer inte \xF6verens. {code} \xE4r en {codeFund}-kod, men det h\xE4r \xE4r en beskrivning av ett {fund}-projekt: kontrollera koden eller byt blankett.",
      en: "The code and the fund contradict each other. {code} is a code of the {codeFund}, but this describes a project of the {fund}: check the code, or use the other form.",
    },
    field: { fi: "Rahasto: {fund}", sv: "Fond: {fund}", en: "Fund: {fund}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kullakin rahastolla on omat hankkeensa ja koodinsa. Toisen rahaston koodi vie toiseen hankkeeseen.",
      sv: "Varje fond har sina egna projekt och koder. En annan fonds kod leder till ett annat projekt.",
      en: "Each fund has projects and codes of its own. A code of another fund leads to another project.",
    },
    fix: {
      fi: "Tarkista koodi rahoitusp\xE4\xE4t\xF6ksest\xE4. ESR-hankkeen koodi alkaa kirjaimella S.",
      sv: "Kontrollera koden i finansieringsbeslutet. Ett ESF-projekts kod b\xF6rjar med S.",
      en: "Check the code in the funding decision. The code of an ESF project begins with S.",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nHankekoodi: A79991",
      "1 Hanke\n\nHankekoodi: J19991",
      { template: "esr-2007-2013", text: "1. Projekti\n\nProjektikoodi: A39991" },
    ],
    valid: ["1 Hanke\n\nHankekoodi: S29991", "1 Hanke\n\nHankekoodi: S39991", "1 Hanke\n\nHankekoodi: A7"],
  },
  *check(form) {
    const document = fundOfDocument(form);
    if (document === void 0) return;
    const fund = fundName(document.fund);
    for (const { value, span: span2 } of form.findAll("project.code")) {
      if (!isOfOtherFund(value, document.fund)) continue;
      yield {
        message: "form",
        values: { code: value.text, codeFund: fundName(fundOfCode(value)), fund },
        span: span2,
        ...(document.span === void 0
          ? {}
          : { related: [{ message: "field", values: { fund }, span: document.span }] }),
      };
    }
  },
});

// shared/rules/code/codePeriod.ts
function periodOfCode(form) {
  const code = findCode(form);
  if (code === void 0) return void 0;
  const document = fundOfDocument(form);
  if (document !== void 0 && isOfOtherFund(code.value, document.fund)) return void 0;
  return programmeOfCode(code.value)?.programme;
}
function periodsInstead(form, ofCode) {
  const days = ["period.start", "period.end"].flatMap((role) => form.find(role)?.value ?? []);
  if (days.length === 0) return [];
  const fitting = PROGRAMMES.filter((programme) => days.every((day3) => isEligibleOn(programme, day3)));
  return fitting.includes(ofCode) ? [] : fitting;
}
function periodOfDocument(form) {
  const { template } = form;
  if (template.periodBy === "form") return findProgramme(template.programme);
  const ofCode = periodOfCode(form);
  return ofCode === void 0 || periodsInstead(form, ofCode).length > 0 ? void 0 : ofCode;
}

// shared/rules/code/wrong-period.ts
var wrong_period_default = defineRule({
  id: "code/wrong-period",
  severity: "error",
  roles: ["project.code"],
  // A period whose own codes nobody has published cannot tell which are foreign to it.
  needs: ({ periodBy, programme }) => periodBy === "code" || findProgramme(programme)?.codeSource !== void 0,
  title: {
    fi: "Koodi kuuluu toiseen ohjelmakauteen",
    sv: "Koden h\xF6r till en annan programperiod",
    en: "Code of another programme period",
  },
  source: {
    fi: "Julkisen rekisterin ESR-koodit: kauden 2007\u20132013 koodit alkavat S1 (2 775 hanketta), kauden 2014\u20132020 koodit S2 (786 hanketta), poikkeuksetta.",
    sv: "Det offentliga registrets ESF-koder: perioden 2007\u20132013 b\xF6rjar med S1 (2 775 projekt), perioden 2014\u20132020 med S2 (786 projekt), utan undantag.",
    en: "ESF codes of the public register: those of 2007\u20132013 begin with S1 (2,775 projects), those of 2014\u20132020 with S2 (786 projects), without exception.",
  },
  messages: {
    form: {
      fi: "Koodi {code} kuuluu ohjelmakauteen {period}. T\xE4m\xE4 lomake on kauden {own}: tarkista koodi tai vaihda lomake.",
      sv: "Koden {code} h\xF6r till programperioden {period}. Den h\xE4r blanketten \xE4r f\xF6r perioden {own}: kontrollera koden eller byt blankett.",
      en: "Code {code} belongs to programme period {period}. This form is that of {own}: check the code, or use the other form.",
    },
    days: {
      fi: "Koodi {code} kuuluu ohjelmakauteen {period}. Hankkeen p\xE4iv\xE4m\xE4\xE4r\xE4t ovat kauden {own}: tarkista koodi ja p\xE4iv\xE4m\xE4\xE4r\xE4t.",
      sv: "Koden {code} h\xF6r till programperioden {period}. Projektets datum h\xF6r till perioden {own}: kontrollera koden och datumen.",
      en: "Code {code} belongs to programme period {period}. The project's dates are those of {own}: check the code and the dates.",
    },
    start: { fi: "Alkaa {day}", sv: "B\xF6rjar {day}", en: "Starts {day}" },
    end: { fi: "P\xE4\xE4ttyy {day}", sv: "Slutar {day}", en: "Ends {day}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Ohjelmakausien rahoitus, s\xE4\xE4nn\xF6t ja rekisterit ovat erillisi\xE4. V\xE4\xE4r\xE4n kauden koodi vie toiseen hankkeeseen.",
      sv: "Programperioderna har skild finansiering, egna regler och egna register. En kod fr\xE5n fel period leder till ett annat projekt.",
      en: "Each programme period has its own funding, rules and register. A code of the wrong period leads to another project.",
    },
    fix: {
      fi: "Tarkista koodi rahoitusp\xE4\xE4t\xF6ksest\xE4. Jos koodi on oikea, kuvaus kuuluu sen kauden lomakkeelle.",
      sv: "Kontrollera koden i finansieringsbeslutet. Om koden \xE4r r\xE4tt h\xF6r beskrivningen till den periodens blankett.",
      en: "Check the code in the funding decision. If it is right, the description belongs on that period's form.",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nHankekoodi: S19991",
      "1 Hanke\n\nHankekoodi: S39991",
      { template: "esr-2007-2013", text: "1. Projekti\n\nProjektikoodi: S29991" },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nEURA-tunnus: S19991\nAloitusp\xE4iv\xE4: 01.03.2016\nLopetusp\xE4iv\xE4: 28.02.2018",
      },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nEURA-tunnus: S39991\nAloitusp\xE4iv\xE4: 01.03.2016",
      },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nEURA-tunnus: S39991\nLopetusp\xE4iv\xE4: 28.02.2018",
      },
    ],
    valid: [
      "1 Hanke\n\nHankekoodi: S29991",
      "1 Hanke\n\nHankekoodi: S49991",
      "1 Hanke\n\nHankekoodi: A39991",
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nEURA-tunnus: S19991\nAloitusp\xE4iv\xE4: 01.03.2009\nLopetusp\xE4iv\xE4: 28.02.2011",
      },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nEURA-tunnus: S19991\nAloitusp\xE4iv\xE4: 01.03.2003\nLopetusp\xE4iv\xE4: 28.02.2018",
      },
      { template: "hankekortti", text: "Tietoja hankkeesta:\n\nEURA-tunnus: S19991" },
    ],
  },
  *check(form) {
    const code = findCode(form);
    const period2 = periodOfCode(form);
    if (code === void 0 || period2 === void 0) return;
    const { template } = form;
    const values = { code: code.value.text, period: periodName(period2.id) };
    if (template.periodBy === "form") {
      if (template.programme === void 0 || template.programme === period2.id) return;
      yield { message: "form", values: { ...values, own: periodName(template.programme) }, span: code.span };
      return;
    }
    const own2 = periodsInstead(form, period2).map(({ id: id2 }) => periodName(id2));
    if (own2.length === 0) return;
    const [start, end] = [form.find("period.start"), form.find("period.end")];
    yield {
      message: "days",
      values: { ...values, own: own2.join(" / ") },
      span: code.span,
      related: [
        start && { message: "start", values: { day: { day: start.value } }, span: start.span },
        end && { message: "end", values: { day: { day: end.value } }, span: end.span },
      ].filter((place) => place !== void 0),
    };
  },
});

// shared/rules/contact/invalid-email.ts
var invalid_email_default = defineRule({
  id: "contact/invalid-email",
  severity: "warning",
  needs: (template) => hasFieldOf(template, "email"),
  title: { fi: "S\xE4hk\xF6postiosoite ei kelpaa", sv: "Ogiltig e-postadress", en: "Invalid e-mail address" },
  source: {
    fi: "S\xE4hk\xF6postiosoitteen muoto: nimi, @ tai sen sijasta (at), ja verkkotunnus, jossa on piste",
    sv: "E-postadressens form: namn, @ eller i st\xE4llet (at), och ett dom\xE4nnamn med punkt",
    en: "The form of an e-mail address: a name, @ or (at) in its place, and a domain with a dot",
  },
  messages: {
    invalid: {
      fi: 'S\xE4hk\xF6postiosoite "{x}" ei kelpaa. Kirjoita se muodossa etunimi.sukunimi(at)esimerkki.fi.',
      sv: 'E-postadressen "{x}" duger inte. Skriv den i formen fornamn.efternamn(at)exempel.fi.',
      en: 'The e-mail address "{x}" is not valid. Write it as first.last(at)example.fi.',
    },
    cutOff: {
      fi: 'S\xE4hk\xF6postiosoite "{x}" ei kelpaa. Osoitteen loppu on j\xE4\xE4nyt pois, kuten englanninkielisilt\xE4 sivuilta usein j\xE4\xE4: lis\xE4\xE4 se.',
      sv: 'E-postadressen "{x}" duger inte. Slutet av adressen har fallit bort, som det ofta g\xF6r p\xE5 engelska sidor: l\xE4gg till det.',
      en: 'The e-mail address "{x}" is not valid. Its end is cut off, as often happens on English pages: add it.',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Virheelliseen osoitteeseen l\xE4hetetty viesti ei tule perille, ja hankkeen p\xE4\xE4t\xF6kset ja selvityspyynn\xF6t j\xE4\xE4v\xE4t saamatta.",
      sv: "Ett meddelande till en felaktig adress kommer inte fram, och projektets beslut och beg\xE4randen om utredning uteblir.",
      en: "A message to a wrong address does not arrive, and decisions and requests about the project are missed.",
    },
    fix: {
      fi: "Kirjoita osoite kokonaan. Merkin @ tilalla saa olla (at) tai [at].",
      sv: "Skriv hela adressen. I st\xE4llet f\xF6r @ f\xE5r det st\xE5 (at) eller [at].",
      en: "Write the whole address. In place of @ it may have (at) or [at].",
    },
  },
  examples: {
    invalid: [
      "2 Hakijan perustiedot\n\nYhteyshenkil\xF6n s\xE4hk\xF6postisoite: essi.esimerkki.fi",
      "2 Hakijan perustiedot\n\nYhteyshenkil\xF6n s\xE4hk\xF6postisoite: essi.esimerkki(at)esimerkki",
      "2 Hakijan perustiedot\n\nYhteyshenkil\xF6n s\xE4hk\xF6postisoite: essi.esimerkki(at)",
      { template: "esr-2007-2013", replace: [["essi.esimerkki(at)esimerkki.fi", "ei ole"]] },
      { template: "hankekortti", replace: [["essi.esimerkki(at)esimerkki.fi", "essi.esimerkki"]] },
    ],
    valid: [
      "2 Hakijan perustiedot\n\nYhteyshenkil\xF6n s\xE4hk\xF6postisoite: essi.esimerkki(at)esimerkki.fi",
      "2 Hakijan perustiedot\n\nYhteyshenkil\xF6n s\xE4hk\xF6postisoite: essi.esimerkki [at] esimerkki.fi",
      "2 Hakijan perustiedot\n\nYhteyshenkil\xF6n s\xE4hk\xF6postisoite: essi.esimerkki@esimerkki.fi",
      { template: "hankekortti", replace: [["essi.esimerkki(at)", "essi.esimerkki@"]] },
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("email/invalid"))
      yield { message: "invalid", values: { x: problem.text }, span: problem.span };
    for (const { problem } of form.problems("email/cutOff"))
      yield { message: "cutOff", values: { x: problem.text }, span: problem.span, severity: "info" };
  },
});

// shared/rules/contact/invalid-phone.ts
var invalid_phone_default = defineRule({
  id: "contact/invalid-phone",
  severity: "warning",
  needs: (template) => hasFieldOf(template, "phone"),
  title: { fi: "Puhelinnumero ei kelpaa", sv: "Ogiltigt telefonnummer", en: "Invalid phone number" },
  source: {
    fi: "Ty\xF6kalun oma s\xE4\xE4nt\xF6 hankesivujen numeroista: +358, 00358 tai 0 ja sen j\xE4lkeen 4\u201312 numeroa",
    sv: "Verktygets egen regel utifr\xE5n numren p\xE5 projektsidorna: +358, 00358 eller 0 och d\xE4refter 4\u201312 siffror",
    en: "The tool's own rule, drawn from the numbers on project pages: +358, 00358 or 0, then 4 to 12 digits",
  },
  messages: {
    invalid: {
      fi: 'Puhelinnumero "{x}" ei kelpaa. Kirjoita yksi numero, joka alkaa 0 tai +358, esimerkiksi 0295 123 456.',
      sv: 'Telefonnumret "{x}" duger inte. Skriv ett nummer som b\xF6rjar med 0 eller +358, till exempel 0295 123 456.',
      en: 'The phone number "{x}" is not valid. Write one number that begins with 0 or +358, for example 0295 123 456.',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Viranomainen ja hankkeesta kiinnostuneet tavoittavat yhteyshenkil\xF6n vain oikealla numerolla.",
      sv: "Myndigheten och de som \xE4r intresserade av projektet n\xE5r kontaktpersonen bara med r\xE4tt nummer.",
      en: "The authority and those who are interested in the project reach the contact person only by the right number.",
    },
    fix: {
      fi: "Kirjoita kentt\xE4\xE4n yksi suomalainen puhelinnumero suuntanumeroineen. V\xE4lily\xF6nnit, v\xE4liviivat ja sulkeet saa kirjoittaa miten haluaa.",
      sv: "Skriv ett finl\xE4ndskt telefonnummer med riktnummer i f\xE4ltet. Mellanslag, bindestreck och parenteser f\xE5r skrivas fritt.",
      en: "Write one Finnish phone number with its area code. Spaces, hyphens and brackets may be used freely.",
    },
  },
  examples: {
    invalid: [
      "2 Hakijan perustiedot\n\nPuhelinnumero: 123 456",
      "2 Hakijan perustiedot\n\nPuhelinnumero: vaihde",
      "2 Hakijan perustiedot\n\nYhteyshenkil\xF6n puhelinnumero: 040 1",
      { template: "esr-2007-2013", replace: [["040 123 4567", "40 123 4567"]] },
    ],
    valid: [
      "2 Hakijan perustiedot\n\nPuhelinnumero: (02) 620 3000",
      "2 Hakijan perustiedot\n\nPuhelinnumero: +358400237 775",
      "2 Hakijan perustiedot\n\nPuhelinnumero: 040- 536\xA08057",
      "2 Hakijan perustiedot\n\nPuhelinnumero:",
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("phone/invalid"))
      yield { message: "invalid", values: { x: problem.text }, span: problem.span };
  },
});

// shared/rules/contact/invalid-url.ts
var invalid_url_default = defineRule({
  id: "contact/invalid-url",
  severity: "warning",
  needs: (template) => hasFieldOf(template, "url"),
  title: { fi: "WWW-osoite ei kelpaa", sv: "Ogiltig webbadress", en: "Invalid web address" },
  source: {
    fi: "Verkko-osoitteen muoto: verkkotunnuksessa on piste eik\xE4 osoitteessa ole v\xE4lily\xF6ntej\xE4 (RFC 3986)",
    sv: "Webbadressens form: dom\xE4nnamnet har en punkt och adressen inga mellanslag (RFC 3986)",
    en: "The form of a web address: its domain has a dot, and the address no spaces (RFC 3986)",
  },
  messages: {
    invalid: {
      fi: 'WWW-osoite "{x}" ei kelpaa. Kirjoita osoite ilman v\xE4lily\xF6ntej\xE4, esimerkiksi www.esimerkki.fi.',
      sv: 'Webbadressen "{x}" duger inte. Skriv adressen utan mellanslag, till exempel www.exempel.fi.',
      en: 'The web address "{x}" is not valid. Write it without spaces, for example www.example.fi.',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Virheellinen osoite ei avaudu, eik\xE4 lukija p\xE4\xE4se hakijan tai hankkeen sivuille.",
      sv: "En felaktig adress \xF6ppnas inte, och l\xE4saren n\xE5r inte s\xF6kandens eller projektets sidor.",
      en: "A wrong address does not open, and readers do not reach the pages of the applicant or the project.",
    },
    fix: {
      fi: "Kopioi osoite selaimen osoiterivilt\xE4. Kauden 2007\u20132013 kuvauksessa useita osoitteita voi yhdist\xE4\xE4 sanalla sek\xE4.",
      sv: "Kopiera adressen fr\xE5n webbl\xE4sarens adressf\xE4lt. I en beskrivning f\xF6r perioden 2007\u20132013 kan flera adresser f\xF6renas med ordet sek\xE4.",
      en: "Copy the address from the browser's address bar. A description of the period 2007\u20132013 may join several addresses with the word sek\xE4.",
    },
  },
  examples: {
    invalid: [
      "2 Hakijan perustiedot\n\nWWW-osoite: http://www.esi merkki.fi",
      "2 Hakijan perustiedot\n\nWWW-osoite: esimerkki",
      "2 Hakijan perustiedot\n\nWWW-osoite: http://www.a.fi sek\xE4 http://www.b.fi",
      { template: "esr-2007-2013", replace: [["www.esimerkki.fi/silta", "www.esimerkki.fi / silta"]] },
      { template: "hankekortti", replace: [["www.esimerkki.fi", "www.esi merkki.fi"]] },
    ],
    valid: [
      "2 Hakijan perustiedot\n\nWWW-osoite: http://www.\xE4v\xE4-esimerkki.fi/sivu?a=1",
      "2 Hakijan perustiedot\n\nWWW-osoite:",
      {
        template: "esr-2007-2013",
        replace: [["www.esimerkki.fi/silta", "www.valke.fi sek\xE4 www.v\xE4lke.fi"]],
      },
      { template: "hankekortti", replace: [["www.esimerkki.fi", "www.esimerkki.fi kertoo lis\xE4\xE4"]] },
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("url/invalid"))
      yield { message: "invalid", values: { x: problem.text }, span: problem.span };
  },
});

// shared/rules/contact/plain-at.ts
var plain_at_default = defineRule({
  id: "contact/plain-at",
  severity: "hint",
  needs: (template) => template.layout.hiddenEmail && hasFieldOf(template, "email"),
  title: { fi: "@ julkisella sivulla", sv: "@ p\xE5 en offentlig sida", en: "@ on a public page" },
  source: {
    fi: "Rekisterin julkiset hankesivut: kaikilla osoitteissa on (at) merkin @ tilalla",
    sv: "Registrets offentliga projektsidor: alla har (at) i st\xE4llet f\xF6r @ i adresserna",
    en: "The register's public project pages: all of them write (at) for @ in addresses",
  },
  messages: {
    plain: {
      fi: "Julkisella sivulla k\xE4ytet\xE4\xE4n muotoa (at). Kirjoita {becomes}.",
      sv: "P\xE5 en offentlig sida anv\xE4nds formen (at). Skriv {becomes}.",
      en: "On a public page the form (at) is used. Write {becomes}.",
    },
  },
  fix: "safe",
  fixTitle: {
    fi: "Kirjoita (at) merkin @ tilalle",
    sv: "Skriv (at) i st\xE4llet f\xF6r @",
    en: "Write (at) for @",
  },
  docs: {
    why: {
      fi: "Kuvaus julkaistaan verkossa. Ohjelmat ker\xE4\xE4v\xE4t sivuilta osoitteita roskapostia varten, ja muoto (at) suojaa yhteyshenkil\xF6\xE4.",
      sv: "Beskrivningen publiceras p\xE5 n\xE4tet. Program samlar adresser fr\xE5n sidor f\xF6r skr\xE4ppost, och formen (at) skyddar kontaktpersonen.",
      en: "The description is published on the web. Programs gather addresses from pages for junk mail, and the form (at) protects the contact person.",
    },
    fix: {
      fi: "Kirjoita merkin @ tilalle (at).",
      sv: "Skriv (at) i st\xE4llet f\xF6r @.",
      en: "Write (at) in place of @.",
    },
  },
  examples: {
    invalid: [
      {
        text: "2 Hakijan perustiedot\n\nYhteyshenkil\xF6n s\xE4hk\xF6postisoite: essi.esimerkki@esimerkki.fi",
        fixed:
          "2 Hakijan perustiedot\n\nYhteyshenkil\xF6n s\xE4hk\xF6postisoite: essi.esimerkki(at)esimerkki.fi",
      },
      {
        text: "2 Hakijan perustiedot\n\nYhteyshenkil\xF6n s\xE4hk\xF6postisoite: essi@esimerkki.fi, matti@esimerkki.fi",
        fixed:
          "2 Hakijan perustiedot\n\nYhteyshenkil\xF6n s\xE4hk\xF6postisoite: essi(at)esimerkki.fi, matti(at)esimerkki.fi",
      },
      { template: "esr-2007-2013", replace: [["essi.esimerkki(at)", "essi.esimerkki@"]] },
    ],
    valid: [
      "2 Hakijan perustiedot\n\nYhteyshenkil\xF6n s\xE4hk\xF6postisoite: essi.esimerkki(at)esimerkki.fi",
      "2 Hakijan perustiedot\n\nYhteyshenkil\xF6n s\xE4hk\xF6postisoite: essi.esimerkki[at]esimerkki.fi",
      "2 Hakijan perustiedot\n\nYhteyshenkil\xF6n s\xE4hk\xF6postisoite: essi@esimerkki",
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("email/plainAt")) {
      const { span: span2, fix } = problem;
      if (fix === void 0) continue;
      yield {
        message: "plain",
        values: { becomes: fix.becomes },
        span: span2,
        fix: { kind: fix.kind, edits: [fix.edit] },
      };
    }
  },
});

// shared/rules/contact/url-without-scheme.ts
var url_without_scheme_default = defineRule({
  id: "contact/url-without-scheme",
  severity: "info",
  needs: (template) => template.layout.urlScheme && hasFieldOf(template, "url"),
  title: { fi: "http(s):// puuttuu", sv: "http(s):// saknas", en: "http(s):// missing" },
  source: {
    fi: "Rekisterin hankesivut kaudella 2014\u20132020: osoite alkaa aina http:// tai https://",
    sv: "Registrets projektsidor f\xF6r perioden 2014\u20132020: adressen b\xF6rjar alltid med http:// eller https://",
    en: "The register's project pages of 2014\u20132020: the address always begins with http:// or https://",
  },
  messages: {
    noScheme: {
      fi: "WWW-osoitteesta puuttuu http(s)://. Lis\xE4\xE4 se osoitteen alkuun.",
      sv: "Webbadressen saknar http(s)://. L\xE4gg till det i b\xF6rjan av adressen.",
      en: "The web address lacks http(s)://. Add it at the beginning of the address.",
    },
  },
  fix: "safe",
  fixTitle: {
    fi: "Lis\xE4\xE4 http:// osoitteen alkuun",
    sv: "L\xE4gg till http:// i b\xF6rjan av adressen",
    en: "Put http:// before the address",
  },
  docs: {
    why: {
      fi: "Rekisterin sivulla osoitteesta tulee linkki vain, kun se alkaa http:// tai https://.",
      sv: "P\xE5 registrets sida blir adressen en l\xE4nk bara n\xE4r den b\xF6rjar med http:// eller https://.",
      en: "On the register's page the address becomes a link only when it begins with http:// or https://.",
    },
    fix: {
      fi: "Lis\xE4\xE4 osoitteen alkuun http:// tai, jos sivusto k\xE4ytt\xE4\xE4 suojattua yhteytt\xE4, https://.",
      sv: "L\xE4gg till http:// i b\xF6rjan av adressen eller, om webbplatsen har s\xE4ker anslutning, https://.",
      en: "Put http:// before the address or, where the site has a secure connection, https://.",
    },
  },
  examples: {
    invalid: [
      {
        text: "2 Hakijan perustiedot\n\nWWW-osoite: www.esimerkki.fi",
        fixed: "2 Hakijan perustiedot\n\nWWW-osoite: http://www.esimerkki.fi",
      },
      {
        text: "2 Hakijan perustiedot\n\nWWW-osoite: ftp://ftp.esimerkki.fi",
      },
    ],
    valid: [
      "2 Hakijan perustiedot\n\nWWW-osoite: https://esimerkki.fi",
      "2 Hakijan perustiedot\n\nWWW-osoite: HTTP://www.esimerkki.fi",
      "2 Hakijan perustiedot\n\nWWW-osoite: www.esi merkki.fi",
      { template: "esr-2007-2013", replace: [] },
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("url/noScheme")) {
      const { span: span2, fix } = problem;
      yield {
        message: "noScheme",
        span: span2,
        ...(fix === void 0 ? {} : { fix: { kind: fix.kind, edits: [fix.edit] } }),
      };
    }
  },
});

// shared/templates/choices.ts
function meaningOf(form, role) {
  const of = form.find(role);
  const list = of?.field.def.choices === void 0 ? void 0 : form.template.lists[of.field.def.choices];
  if (of === void 0 || list === void 0) return void 0;
  const means = findChoice(list, of.value)?.means;
  return means === void 0 ? void 0 : { means, of };
}

// shared/rules/count/contradicts-project-type.ts
var contradicts_project_type_default = defineRule({
  id: "count/contradicts-project-type",
  severity: "warning",
  roles: ["project.type", "people.planned"],
  title: {
    fi: "Henkil\xF6m\xE4\xE4r\xE4 ja projektityyppi",
    sv: "Antal personer och projekttyp",
    en: "Number of people and project type",
  },
  source: {
    fi: "Lomakkeen kentt\xE4 Projektityyppi: projekti, jossa on tai jossa ei ole henkil\xF6it\xE4 mukana",
    sv: "Blankettens f\xE4lt Projektityyppi: projekt med eller utan deltagande personer",
    en: "The form's field Projektityyppi: a project with or without people taking part",
  },
  messages: {
    people: {
      fi: "Projektityyppi ja henkil\xF6m\xE4\xE4r\xE4 ovat ristiriidassa. Tyypin mukaan projektissa ei ole henkil\xF6it\xE4 mukana, mutta aloittaneita on {n}: korjaa jompikumpi.",
      sv: "Projekttypen och antalet personer \xE4r i konflikt. Enligt typen deltar inga personer i projektet, men {n} har b\xF6rjat: r\xE4tta det ena eller det andra.",
      en: "The project type and the number of people contradict each other. By its type nobody takes part in the project, but {n} started: correct one or the other.",
    },
    nobody: {
      fi: "Projektityyppi ja henkil\xF6m\xE4\xE4r\xE4 ovat ristiriidassa. Tyypin mukaan projektissa on henkil\xF6it\xE4 mukana, mutta aloittaneita on suunniteltu 0: korjaa jompikumpi.",
      sv: "Projekttypen och antalet personer \xE4r i konflikt. Enligt typen deltar personer i projektet, men 0 personer planeras b\xF6rja: r\xE4tta det ena eller det andra.",
      en: "The project type and the number of people contradict each other. By its type people take part in the project, but 0 are planned to start: correct one or the other.",
    },
    count: { fi: "Aloittaneita {n}", sv: "Antal som b\xF6rjat {n}", en: "Number that started {n}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Projektityyppi ratkaisee, seurataanko projektin osallistujia. Jos tyyppi ja aloittaneiden m\xE4\xE4r\xE4 eiv\xE4t sovi yhteen, toinen on merkitty v\xE4\xE4rin.",
      sv: "Projekttypen avg\xF6r om projektets deltagare f\xF6ljs upp. Om typen och antalet som b\xF6rjat inte st\xE4mmer \xF6verens har det ena antecknats fel.",
      en: "The project type decides whether the participants are monitored. Where the type and the number that started do not agree, one of them was entered wrongly.",
    },
    fix: {
      fi: "Tarkista projektityyppi rahoitusp\xE4\xE4t\xF6ksest\xE4 ja aloittaneiden m\xE4\xE4r\xE4 seurantatiedoista. Korjaa v\xE4\xE4r\xE4 tieto.",
      sv: "Kontrollera projekttypen i finansieringsbeslutet och antalet som b\xF6rjat i uppf\xF6ljningsuppgifterna. R\xE4tta den felaktiga uppgiften.",
      en: "Check the project type in the funding decision and the number that started in the monitoring data. Correct the wrong one.",
    },
  },
  examples: {
    invalid: [
      { replace: [["jossa on henkil\xF6it\xE4 mukana", "jossa ei ole henkil\xF6it\xE4 mukana"]] },
      {
        replace: [
          ["jossa on henkil\xF6it\xE4 mukana", "jossa ei ole henkil\xF6it\xE4 mukana"],
          ["150, joista naisia 70", "0, joista naisia 0"],
        ],
      },
      { replace: [["150, joista naisia 70", "0, joista naisia 0"]] },
    ],
    valid: [
      { replace: [] },
      {
        replace: [
          ["jossa on henkil\xF6it\xE4 mukana", "jossa ei ole henkil\xF6it\xE4 mukana"],
          ["150, joista naisia 70", "0, joista naisia 0"],
          ["163, joista naisia 81", "0, joista naisia 0"],
        ],
      },
      { replace: [["163, joista naisia 81", "0, joista naisia 0"]] },
      { replace: [["150, joista naisia 70", "ei tiedossa"]] },
    ],
  },
  *check(form) {
    const type = meaningOf(form, "project.type");
    const planned = form.find("people.planned");
    if (type?.means === "people" && planned?.value === 0)
      yield {
        message: "nobody",
        span: type.of.span,
        related: [{ message: "count", values: { n: 0 }, span: planned.span }],
      };
    if (type?.means !== "noPeople") return;
    const people = [planned, form.find("people.realised")].find((count2) => (count2?.value ?? 0) > 0);
    if (people === void 0) return;
    const values = { n: people.value };
    yield {
      message: "people",
      values,
      span: type.of.span,
      related: [{ message: "count", values, span: people.span }],
    };
  },
});

// shared/rules/count/invalid.ts
var invalid_default = defineRule({
  id: "count/invalid",
  severity: "error",
  needs: (template) => hasFieldOf(template, "count", "countOfWhom"),
  title: { fi: "Ei lukum\xE4\xE4r\xE4", sv: "Inget antal", en: "Not a count" },
  source: {
    fi: "Lomakkeen seurantatiedot: m\xE4\xE4r\xE4t ilmoitetaan kokonaisina lukuina, esimerkiksi 120 tai 150, joista naisia 70",
    sv: "Blankettens uppf\xF6ljningsuppgifter: antalen anges som hela tal, till exempel 120 eller 150, joista naisia 70",
    en: "The form's monitoring data: numbers are given as whole numbers, for example 120 or 150, joista naisia 70",
  },
  messages: {
    invalid: {
      fi: '"{x}" ei ole lukum\xE4\xE4r\xE4. Kirjoita m\xE4\xE4r\xE4 kokonaisena lukuna, esimerkiksi 120.',
      sv: '"{x}" \xE4r inget antal. Skriv antalet som ett helt tal, till exempel 120.',
      en: '"{x}" is not a count. Write the number as a whole number, for example 120.',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "M\xE4\xE4r\xE4t kootaan ohjelman seurantaan ja niit\xE4 verrataan toteutuneisiin. Arviota, osalukua tai sanallista m\xE4\xE4r\xE4\xE4 ei voi laskea yhteen.",
      sv: "Antalen samlas i programmets uppf\xF6ljning och j\xE4mf\xF6rs med utfallet. En uppskattning, ett decimaltal eller ett antal i ord kan inte summeras.",
      en: "The numbers are gathered for the monitoring of the programme and compared with what was realised. An estimate, a fraction or a number in words cannot be added up.",
    },
    fix: {
      fi: "Kirjoita kentt\xE4\xE4n pelkk\xE4 kokonaisluku, v\xE4hint\xE4\xE4n 0. Selitykset kuuluvat tiivistelm\xE4\xE4n.",
      sv: "Skriv endast ett helt tal i f\xE4ltet, minst 0. F\xF6rklaringar h\xF6r hemma i sammanfattningen.",
      en: "Write nothing but a whole number in the field, at least 0. Explanations belong in the summary.",
    },
  },
  examples: {
    invalid: [
      "7.2 Osallistuvien henkil\xF6iden lukum\xE4\xE4r\xE4\n\nSuunniteltu: noin 120",
      "7.2 Osallistuvien henkil\xF6iden lukum\xE4\xE4r\xE4\n\nSuunniteltu: -5",
      "7.2 Osallistuvien henkil\xF6iden lukum\xE4\xE4r\xE4\n\nSuunniteltu: 12,5",
      { template: "esr-2007-2013", replace: [["150, joista naisia 70", "150, joista naisia puolet"]] },
      { template: "esr-2007-2013", replace: [["150, joista naisia 70", "paljon, joista naisia 70"]] },
    ],
    valid: [
      "7.2 Osallistuvien henkil\xF6iden lukum\xE4\xE4r\xE4\n\nSuunniteltu: 0",
      "7.2 Osallistuvien henkil\xF6iden lukum\xE4\xE4r\xE4\n\nSuunniteltu: 1 900",
      { template: "esr-2007-2013", replace: [["150, joista naisia 70", "1 900, joista naisia 1 050"]] },
      { template: "esr-2007-2013", replace: [["150, joista naisia 70", "150"]] },
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("count/invalid"))
      yield { message: "invalid", values: { x: problem.text }, span: problem.span };
  },
});

// shared/rules/count/women-exceed-total.ts
var women_exceed_total_default = defineRule({
  id: "count/women-exceed-total",
  severity: "error",
  needs: (template) => hasFieldOf(template, "countOfWhom"),
  title: {
    fi: "Naisia enemm\xE4n kuin kaikkia",
    sv: "Fler kvinnor \xE4n totalt",
    en: "More women than the total",
  },
  source: {
    fi: "Lomakkeen kentt\xE4: kokonaism\xE4\xE4r\xE4, joista naisia tai naisten osuus. Osa ei voi olla kokonaisuutta suurempi.",
    sv: "Blankettens f\xE4lt: totalantalet och d\xE4rav kvinnor eller kvinnornas andel. En del kan inte vara st\xF6rre \xE4n helheten.",
    en: "The form's field: the total, and of it women or women's share. A part cannot be larger than the whole.",
  },
  messages: {
    exceeds: {
      fi: "Naisten m\xE4\xE4r\xE4 {a} ylitt\xE4\xE4 kokonaism\xE4\xE4r\xE4n {b}. Tarkista kumpikin luku.",
      sv: "Antalet kvinnor {a} \xF6verstiger totalantalet {b}. Kontrollera b\xE5da talen.",
      en: "The number of women {a} exceeds the total {b}. Check both numbers.",
    },
    total: { fi: "Kokonaism\xE4\xE4r\xE4 {b}", sv: "Totalantal {b}", en: "Total {b}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Rivin toinen luku on osa ensimm\xE4ist\xE4. Suunniteltua ja toteutunutta ei verrata toisiinsa: toteutuma saa poiketa suunnitelmasta.",
      sv: "Radens andra tal \xE4r en del av det f\xF6rsta. Det planerade och utfallet j\xE4mf\xF6rs inte: utfallet f\xE5r avvika fr\xE5n planen.",
      en: "The second number of the line is part of the first. What was planned and what was realised are not compared: the outcome may depart from the plan.",
    },
    fix: {
      fi: "Tarkista luvut seurantatiedoista. Kokonaism\xE4\xE4r\xE4 sis\xE4lt\xE4\xE4 sek\xE4 naiset ett\xE4 miehet.",
      sv: "Kontrollera talen i uppf\xF6ljningsuppgifterna. Totalantalet omfattar b\xE5de kvinnor och m\xE4n.",
      en: "Check the numbers in the monitoring data. The total includes women and men.",
    },
  },
  examples: {
    invalid: [
      { replace: [["150, joista naisia 70", "150, joista naisia 151"]] },
      {
        replace: [["joista naisten perustamia 1\n\nToteutunut", "joista naisten perustamia 3\n\nToteutunut"]],
      },
      { replace: [["18, joista naisten tutkintoja 9", "18, joista naisten tutkintoja 90"]] },
      { replace: [["150, joista naisia 70", "900, joista naisia 1 050"]] },
    ],
    valid: [
      { replace: [["150, joista naisia 70", "150, joista naisia 150"]] },
      { replace: [["150, joista naisia 70", "40, joista naisia 0"]] },
      { replace: [["150, joista naisia 70", "1 900, joista naisia 1 050"]] },
      { replace: [["150, joista naisia 70", "150"]] },
    ],
  },
  *check(form) {
    for (const { parsed } of form.fields) {
      const { total, women } = parsed.parts;
      if (total?.kind !== "count" || women?.kind !== "count" || women.value <= total.value) continue;
      yield {
        message: "exceeds",
        values: { a: women.value, b: total.value },
        span: women.span,
        related: [{ message: "total", values: { b: total.value }, span: total.span }],
      };
    }
  },
});

// shared/rules/date/projectDays.ts
function projectDays(form) {
  const start = form.find("period.start");
  const end = form.find("period.end");
  const reversed = start !== void 0 && end !== void 0 && compareDays(start.value, end.value) > 0;
  return { start, end, reversed };
}

// shared/rules/date/end-before-start.ts
var end_before_start_default = defineRule({
  id: "date/end-before-start",
  severity: "error",
  roles: ["period.start", "period.end"],
  title: {
    fi: "Hanke p\xE4\xE4ttyy ennen alkamistaan",
    sv: "Projektet slutar innan det b\xF6rjar",
    en: "The project ends before it starts",
  },
  source: {
    fi: "Julkisten rekisterien 22 807 hankkeesta yksik\xE4\xE4n ei p\xE4\xE4ty ennen alkamistaan.",
    sv: "Av de offentliga registrens 22 807 projekt slutar inget innan det b\xF6rjar.",
    en: "Of the 22,807 projects in the public registers, none ends before it starts.",
  },
  messages: {
    reversed: {
      fi: "Hanke p\xE4\xE4ttyy ennen alkamistaan. Alkamisp\xE4iv\xE4 on {start} ja p\xE4\xE4ttymisp\xE4iv\xE4 {end}: korjaa se, joka on v\xE4\xE4r\xE4.",
      sv: "Projektet slutar innan det b\xF6rjar. Startdagen \xE4r {start} och slutdagen {end}: r\xE4tta den som \xE4r fel.",
      en: "The project ends before it starts. It starts on {start} and ends on {end}: correct the one that is wrong.",
    },
    start: { fi: "Alkaa {start}", sv: "B\xF6rjar {start}", en: "Starts {start}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Toinen p\xE4ivist\xE4 on v\xE4\xE4r\xE4, usein vuosiluvun ly\xF6ntivirheen takia. Kestoa ja tukikelpoisuutta ei voida arvioida ennen kuin se on korjattu.",
      sv: "Den ena dagen \xE4r fel, ofta p\xE5 grund av ett slagfel i \xE5rtalet. L\xE4ngden och st\xF6dber\xE4ttigandet kan inte bed\xF6mas innan den \xE4r r\xE4ttad.",
      en: "One of the days is wrong, often by a slip in the year. Neither length nor eligibility can be judged until it is corrected.",
    },
    fix: {
      fi: "Tarkista kumpikin p\xE4iv\xE4 rahoitusp\xE4\xE4t\xF6ksest\xE4 ja korjaa v\xE4\xE4r\xE4.",
      sv: "Kontrollera b\xE5da dagarna i finansieringsbeslutet och r\xE4tta den som \xE4r fel.",
      en: "Check both days in the funding decision and correct the wrong one.",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2018 ja p\xE4\xE4ttyy 28.2.2018",
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nAloitusp\xE4iv\xE4: 01.03.2018\nLopetusp\xE4iv\xE4: 28.02.2016",
      },
    ],
    valid: [
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2018 ja p\xE4\xE4ttyy 1.3.2018",
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 31.2.2018 ja p\xE4\xE4ttyy 1.1.2018",
      { template: "hankekortti", text: "Tietoja hankkeesta:\n\nLopetusp\xE4iv\xE4: 28.02.2016" },
    ],
  },
  *check(form) {
    const { start, end, reversed } = projectDays(form);
    if (!reversed || start === void 0 || end === void 0) return;
    const values = { start: { day: start.value }, end: { day: end.value } };
    yield {
      message: "reversed",
      values,
      span: end.span,
      related: [{ message: "start", values: { start: values.start }, span: start.span }],
    };
  },
});

// shared/rules/date/invalid.ts
var SAMPLE = { year: 2016, month: 3, day: 1 };
var invalid_default2 = defineRule({
  id: "date/invalid",
  severity: "error",
  roles: ["period.start", "period.end"],
  title: { fi: "P\xE4iv\xE4m\xE4\xE4r\xE4 ei kelpaa", sv: "Ogiltigt datum", en: "Invalid date" },
  source: {
    fi: "Hankekuvauksen lomakemalli: toteutusaika kirjoitetaan muodossa Alkaa 1.3.2016 ja p\xE4\xE4ttyy 28.2.2018, hankekortin p\xE4iv\xE4t muodossa 01.03.2016.",
    sv: "Blankettmallen f\xF6r projektbeskrivningen: genomf\xF6randetiden skrivs Alkaa 1.3.2016 ja p\xE4\xE4ttyy 28.2.2018, projektkortets dagar 01.03.2016.",
    en: "The form of the project description: the period is written Alkaa 1.3.2016 ja p\xE4\xE4ttyy 28.2.2018, the days of the project card 01.03.2016.",
  },
  messages: {
    day: {
      fi: 'P\xE4iv\xE4m\xE4\xE4r\xE4 "{x}" ei kelpaa. Tarkista, ett\xE4 p\xE4iv\xE4 on kalenterissa, ja kirjoita se muodossa {sample}.',
      sv: 'Datumet "{x}" duger inte. Kontrollera att dagen finns i kalendern och skriv den i formen {sample}.',
      en: 'Date "{x}" is not valid. Check that the calendar has the day, and write it in the form {sample}.',
    },
    period: {
      fi: 'P\xE4iv\xE4m\xE4\xE4r\xE4 "{x}" ei kelpaa. Kirjoita toteutusaika muodossa Alkaa {sample} ja p\xE4\xE4ttyy {sample}.',
      sv: 'Datumet "{x}" duger inte. Skriv genomf\xF6randetiden i formen Alkaa {sample} ja p\xE4\xE4ttyy {sample}.',
      en: 'Date "{x}" is not valid. Write the period in the form Alkaa {sample} ja p\xE4\xE4ttyy {sample}.',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Toteutusajasta lasketaan hankkeen kesto ja tukikelpoisuus. P\xE4iv\xE4st\xE4, jota ei ole tai jota ei voi lukea, ei voida laskea kumpaakaan.",
      sv: "Genomf\xF6randetiden avg\xF6r projektets l\xE4ngd och st\xF6dber\xE4ttigande. Av en dag som inte finns eller inte kan l\xE4sas g\xE5r det inte att r\xE4kna ut n\xE5gotdera.",
      en: "The period tells how long the project runs and whether it is eligible. A day that does not exist or cannot be read tells neither.",
    },
    fix: {
      fi: "Kirjoita p\xE4iv\xE4, kuukausi ja nelinumeroinen vuosi pistein erotettuina. Toteutusajassa sanotaan kumpikin p\xE4iv\xE4: Alkaa \u2026 ja p\xE4\xE4ttyy \u2026.",
      sv: "Skriv dag, m\xE5nad och \xE5r med fyra siffror, \xE5tskilda med punkter. Genomf\xF6randetiden anger b\xE5da dagarna: Alkaa \u2026 ja p\xE4\xE4ttyy \u2026.",
      en: "Write the day, the month and the four-digit year with dots between them. The period gives both days: Alkaa \u2026 ja p\xE4\xE4ttyy \u2026.",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 31.4.2016 ja p\xE4\xE4ttyy 28.2.2018",
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja p\xE4\xE4ttyy 29.2.2018",
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.16 ja p\xE4\xE4ttyy 28.2.2018",
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: 1.3.2016\u201328.2.2018",
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016",
      { template: "hankekortti", text: "Tietoja hankkeesta:\n\nAloitusp\xE4iv\xE4: kev\xE4t 2016" },
    ],
    valid: [
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja p\xE4\xE4ttyy 29.2.2020",
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 01.03.2016 ja p\xE4\xE4ttyy 28.2.2018",
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika:",
      { template: "hankekortti", text: "Tietoja hankkeesta:\n\nAloitusp\xE4iv\xE4: 01.03.2016" },
    ],
  },
  *check(form) {
    const sample = formatDay(SAMPLE, form.template.layout.paddedDays);
    for (const { field: field2, problem } of form.problems("date/invalid")) {
      const isPeriod =
        Object.keys(field2.def.roles).length > 1 &&
        problem.span.start === field2.value.start &&
        problem.span.end === field2.value.end;
      yield {
        message: isPeriod ? "period" : "day",
        values: { x: problem.text, sample },
        span: problem.span,
      };
    }
  },
});

// shared/rules/date/long-duration.ts
var long_duration_default = defineRule({
  id: "date/long-duration",
  severity: "warning",
  roles: ["period.start", "period.end"],
  needs: ({ duration: duration3 }) => duration3 !== void 0,
  title: { fi: "Pitk\xE4 toteutusaika", sv: "L\xE5ng genomf\xF6randetid", en: "Long duration" },
  source: {
    fi: "Julkinen rekisteri: kauden 2014\u20132020 ESR-hankkeet kestiv\xE4t p\xE4\xE4t\xF6st\xE4 teht\xE4ess\xE4 enint\xE4\xE4n 36 kuukautta, kauden 2007\u20132013 hankkeet jatkoaikoineen enint\xE4\xE4n 108. Jatkoajat ovat tavallisia.",
    sv: "Det offentliga registret: ESF-projekten 2014\u20132020 varade vid beslutet h\xF6gst 36 m\xE5nader, projekten 2007\u20132013 med f\xF6rl\xE4ngningar h\xF6gst 108. F\xF6rl\xE4ngningar \xE4r vanliga.",
    en: "The public register: at the decision ESF projects of 2014\u20132020 ran for at most 36 months, those of 2007\u20132013, extensions included, for at most 108. Extensions are common.",
  },
  messages: {
    long: {
      fi: "Toteutusaika on {n} kuukautta. Tarkista, ett\xE4 kesto on rahoitusp\xE4\xE4t\xF6ksen mukainen.",
      sv: "Genomf\xF6randetiden \xE4r {n} m\xE5nader. Kontrollera att l\xE4ngden f\xF6ljer finansieringsbeslutet.",
      en: "The project runs for {n} months. Check that this follows the funding decision.",
    },
    start: { fi: "Alkaa {day}", sv: "B\xF6rjar {day}", en: "Starts {day}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Hankkeelle my\xF6nnet\xE4\xE4n tavallisesti enint\xE4\xE4n kolme vuotta. Pidempi aika on usein jatkoaika, joskus vuosiluvun ly\xF6ntivirhe.",
      sv: "Ett projekt beviljas vanligen h\xF6gst tre \xE5r. En l\xE4ngre tid \xE4r ofta en f\xF6rl\xE4ngning, ibland ett slagfel i \xE5rtalet.",
      en: "A project is usually granted three years at most. A longer time is often an extension, sometimes a slip in the year.",
    },
    fix: {
      fi: "Jos hanke on saanut jatkoaikaa, mit\xE4\xE4n ei tarvitse tehd\xE4. Muuten tarkista kumpikin p\xE4iv\xE4.",
      sv: "Om projektet har f\xE5tt f\xF6rl\xE4ngning beh\xF6ver inget g\xF6ras. Kontrollera annars b\xE5da dagarna.",
      en: "If the project has been extended, there is nothing to do. Otherwise check both days.",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja p\xE4\xE4ttyy 31.3.2019",
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja p\xE4\xE4ttyy 31.3.2021",
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.1.2008 ja p\xE4\xE4ttyy 31.1.2013",
      },
    ],
    valid: [
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja p\xE4\xE4ttyy 28.2.2019",
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja p\xE4\xE4ttyy 30.3.2019",
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.1.2008 ja p\xE4\xE4ttyy 31.12.2012",
      },
    ],
  },
  *check(form) {
    const { duration: duration3 } = form.template;
    const { start, end } = projectDays(form);
    if (duration3 === void 0 || start === void 0 || end === void 0) return;
    const n = wholeMonths(start.value, end.value);
    if (n <= duration3.info) return;
    const severity = n > duration3.warning ? "warning" : "info";
    const inOneField = start.field === end.field;
    yield {
      message: "long",
      severity,
      values: { n },
      // Of one field the whole of it, for it is the two days together that are far apart.
      span: inOneField ? start.field.span : end.span,
      path: end.field.path,
      ...(inOneField
        ? {}
        : { related: [{ message: "start", values: { day: { day: start.value } }, span: start.span }] }),
    };
  },
});

// shared/rules/date/outside-period.ts
var outside_period_default = defineRule({
  id: "date/outside-period",
  severity: "error",
  roles: ["period.start", "period.end"],
  title: {
    fi: "Toteutusaika tukikelpoisuusajan ulkopuolella",
    sv: "Genomf\xF6randetiden utanf\xF6r perioden f\xF6r st\xF6dber\xE4ttigande",
    en: "Outside the eligibility period",
  },
  source: {
    fi: "Tukikelpoisuusaika: 2007\u20132013 asetus (EY) N:o 1083/2006, 56 artikla; 2014\u20132020 asetus (EU) N:o 1303/2013, 65 artikla; 2021\u20132027 asetus (EU) 2021/1060, 63 artikla.",
    sv: "Perioden f\xF6r st\xF6dber\xE4ttigande: 2007\u20132013 f\xF6rordning (EG) nr 1083/2006, artikel 56; 2014\u20132020 f\xF6rordning (EU) nr 1303/2013, artikel 65; 2021\u20132027 f\xF6rordning (EU) 2021/1060, artikel 63.",
    en: "Eligibility period: 2007\u20132013 Regulation (EC) No 1083/2006, Article 56; 2014\u20132020 Regulation (EU) No 1303/2013, Article 65; 2021\u20132027 Regulation (EU) 2021/1060, Article 63.",
  },
  messages: {
    start: {
      fi: "Toteutusaika ei ole tukikelpoisuusajan {from}\u2013{to} sis\xE4ll\xE4. Tarkista alkamisp\xE4iv\xE4 {day}.",
      sv: "Genomf\xF6randetiden ligger inte inom perioden f\xF6r st\xF6dber\xE4ttigande {from}\u2013{to}. Kontrollera startdagen {day}.",
      en: "The project is not within the eligibility period {from}\u2013{to}. Check the start, {day}.",
    },
    end: {
      fi: "Toteutusaika ei ole tukikelpoisuusajan {from}\u2013{to} sis\xE4ll\xE4. Tarkista p\xE4\xE4ttymisp\xE4iv\xE4 {day}.",
      sv: "Genomf\xF6randetiden ligger inte inom perioden f\xF6r st\xF6dber\xE4ttigande {from}\u2013{to}. Kontrollera slutdagen {day}.",
      en: "The project is not within the eligibility period {from}\u2013{to}. Check the end, {day}.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Ohjelmakauden varoista voidaan maksaa vain tukikelpoisuusajan kuluja. Hanke ei voi alkaa ennen sit\xE4 eik\xE4 jatkua sen j\xE4lkeen.",
      sv: "Programperiodens medel f\xE5r bara anv\xE4ndas till kostnader inom perioden f\xF6r st\xF6dber\xE4ttigande. Ett projekt kan inte b\xF6rja f\xF6re den eller forts\xE4tta efter den.",
      en: "A programme's money pays only the costs of its eligibility period. A project can neither start before it nor go on after it.",
    },
    fix: {
      fi: "Tarkista p\xE4iv\xE4 rahoitusp\xE4\xE4t\xF6ksest\xE4. Hankekortissa kauden kertoo hankkeen koodi: tarkista my\xF6s se.",
      sv: "Kontrollera dagen i finansieringsbeslutet. P\xE5 projektkortet anger projektets kod perioden: kontrollera \xE4ven den.",
      en: "Check the day in the funding decision. On the project card the project's code tells the period: check that too.",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 31.12.2013 ja p\xE4\xE4ttyy 31.12.2015",
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.1.2022 ja p\xE4\xE4ttyy 1.1.2024",
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.1.2013 ja p\xE4\xE4ttyy 1.1.2016",
      },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nEURA-tunnus: S29991\nAloitusp\xE4iv\xE4: 01.03.2013\nLopetusp\xE4iv\xE4: 28.02.2018",
      },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nEURA-tunnus: S29991\nAloitusp\xE4iv\xE4: 01.03.2016\nLopetusp\xE4iv\xE4: 28.02.2024",
      },
    ],
    valid: [
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.1.2014 ja p\xE4\xE4ttyy 31.12.2023",
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.1.2025 ja p\xE4\xE4ttyy 31.12.2018",
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.1.2007 ja p\xE4\xE4ttyy 31.12.2015",
      },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nEURA-tunnus: S19991\nAloitusp\xE4iv\xE4: 01.03.2009\nLopetusp\xE4iv\xE4: 28.02.2011",
      },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nEURA-tunnus: S19991\nAloitusp\xE4iv\xE4: 01.03.2016\nLopetusp\xE4iv\xE4: 28.02.2018",
      },
      { template: "hankekortti", text: "Tietoja hankkeesta:\n\nAloitusp\xE4iv\xE4: 01.03.2003" },
    ],
  },
  *check(form) {
    const period2 = periodOfDocument(form);
    const { start, end, reversed } = projectDays(form);
    if (period2?.window === void 0 || reversed) return;
    const window = { from: { day: period2.window.from }, to: { day: period2.window.to } };
    if (start !== void 0 && !isEligibleOn(period2, start.value))
      yield { message: "start", values: { ...window, day: { day: start.value } }, span: start.span };
    if (end !== void 0 && !isEligibleOn(period2, end.value))
      yield {
        message: "end",
        severity: "warning",
        values: { ...window, day: { day: end.value } },
        span: end.span,
      };
  },
});

// shared/rules/date/style.ts
var style_default = defineRule({
  id: "date/style",
  severity: "info",
  roles: ["period.start", "period.end"],
  needs: ({ layout }) => layout.dayStyle,
  title: { fi: "P\xE4iv\xE4m\xE4\xE4r\xE4n esitystapa", sv: "Datumets skrivs\xE4tt", en: "Date style" },
  source: {
    fi: "Hankekuvauksen lomakemalli: p\xE4iv\xE4t ilman etunollia (1.3.2016), hankekortissa etunollin (01.03.2016).",
    sv: "Blankettmallen f\xF6r projektbeskrivningen: dagar utan inledande nollor (1.3.2016), p\xE5 projektkortet med nollor (01.03.2016).",
    en: "The form of the project description: days without leading zeros (1.3.2016), on the project card with them (01.03.2016).",
  },
  messages: {
    style: {
      fi: "P\xE4iv\xE4m\xE4\xE4r\xE4n esitystapa poikkeaa mallista. Mallin mukaan se kirjoitetaan {becomes}.",
      sv: "Datumet \xE4r skrivet p\xE5 ett annat s\xE4tt \xE4n i mallen. Enligt mallen skrivs det {becomes}.",
      en: "The date is written otherwise than on the form. The form has it as {becomes}.",
    },
  },
  fix: "safe",
  fixTitle: { fi: "Kirjoita {becomes}", sv: "Skriv {becomes}", en: "Write {becomes}" },
  docs: {
    why: {
      fi: "Yhten\xE4inen esitystapa helpottaa p\xE4iv\xE4m\xE4\xE4rien lukemista ja hakemista. P\xE4iv\xE4 on oikea, joten t\xE4m\xE4 on vain huomautus.",
      sv: "Ett enhetligt skrivs\xE4tt g\xF6r datum l\xE4ttare att l\xE4sa och s\xF6ka. Dagen \xE4r r\xE4tt, s\xE5 det h\xE4r \xE4r bara en anm\xE4rkning.",
      en: "One way of writing makes dates easier to read and to search for. The day is right, so this is only a remark.",
    },
    fix: {
      fi: "Kirjoita p\xE4iv\xE4 ja kuukausi mallin mukaan. Korjaus muuttaa vain esitystavan.",
      sv: "Skriv dag och m\xE5nad enligt mallen. R\xE4ttelsen \xE4ndrar bara skrivs\xE4ttet.",
      en: "Write day and month as the form does. The fix changes nothing but the style.",
    },
  },
  examples: {
    invalid: [
      {
        text: "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 01.03.2016 ja p\xE4\xE4ttyy 28.2.2018",
        fixed: "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja p\xE4\xE4ttyy 28.2.2018",
      },
      {
        text: "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja p\xE4\xE4ttyy 28. 2. 2018",
        fixed: "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja p\xE4\xE4ttyy 28.2.2018",
      },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nAloitusp\xE4iv\xE4: 1.3.2016\nLopetusp\xE4iv\xE4: 28.02.2018",
        fixed: "Tietoja hankkeesta:\n\nAloitusp\xE4iv\xE4: 01.03.2016\nLopetusp\xE4iv\xE4: 28.02.2018",
      },
    ],
    valid: [
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja p\xE4\xE4ttyy 28.2.2018",
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 031.3.2016 ja p\xE4\xE4ttyy 28.2.2018",
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nAloitusp\xE4iv\xE4: 01.03.2016\nLopetusp\xE4iv\xE4: 28.02.2018",
      },
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("date/style")) {
      const { fix, span: span2 } = problem;
      if (fix === void 0) continue;
      yield {
        message: "style",
        values: { becomes: fix.becomes },
        span: span2,
        fix: { kind: fix.kind, edits: [fix.edit] },
      };
    }
  },
});

// shared/text/words.ts
var WORD = /[\p{L}\p{M}]+(?:[-\u2010\u2011:'’][\p{L}\p{M}]+)*/gu;
var cut2 = (text3, pattern) =>
  Array.from(text3.matchAll(pattern), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
var wordsOf2 = (text3) => cut2(text3, WORD);
var ADDRESS = /:\/\/|www\.|@|[([]at[)\]]/iu;
var isAddress = (token) => ADDRESS.test(token);
var characters = (text3) => Array.from(text3.replace(/\r\n/gu, "\n").normalize("NFC")).length;

// shared/templates/scaffold.ts
var nothing = () => "";
function headingText(template, def) {
  if (!def.numbered) return def.title;
  const isSubsection = def.id.includes(".");
  return `${def.id}${template.layout.headingDot === true && !isSubsection ? "." : ""} ${def.title}`;
}
function fieldText(def, value = nothing) {
  const written = value(def);
  if (def.label === void 0) return written;
  if (def.content === "below")
    return written === ""
      ? def.label
      : `${def.label}

${written}`;
  return `${def.label}:${written === "" ? "" : ` ${written}`}`;
}
var scaffoldFields = (def) => {
  const side = def.fields.find(({ alternative }) => alternative !== void 0)?.side;
  return def.fields.filter(
    (field2) =>
      (field2.required !== "optional" || field2.empty === "allowed") &&
      field2.label !== void 0 &&
      field2.content !== "below" &&
      (field2.alternative === void 0 || field2.side === side),
  );
};
function ownLines(template, def, value) {
  const parts = [headingText(template, def)];
  for (const field2 of scaffoldFields(def)) parts.push(fieldText(field2, value));
  if (def.body !== void 0) parts.push(value(def.body));
  if (def.matrix !== void 0) {
    const groups2 = def.matrix.groups.flatMap(({ title: title2, rows }) => [
      title2,
      ...rows.map((row2) => `${row2.title} 0 0`),
    ]);
    parts.push([def.matrix.header[0] ?? "", ...groups2].join("\n"));
  }
  return parts.filter((part, i) => i === 0 || part !== "");
}
function sectionText(template, def, value = nothing) {
  const parts = ownLines(template, def, value);
  for (const child of def.sections ?? []) parts.push(...ownLines(template, child, value));
  return parts.join("\n\n");
}

// shared/rules/structure/missingPlace.ts
function lineEndOf(text3) {
  const at = text3.search(/[\r\n]/u);
  if (at < 0) return "\n";
  return text3[at] === "\r" ? (text3[at + 1] === "\n" ? "\r\n" : "\r") : "\n";
}
var isAtStart = (text3, offset) => text3.slice(0, offset).trim() === "";
function insertParagraphs(text3, offset, paragraphs, gap = 2) {
  const end = lineEndOf(text3);
  const written = paragraphs.replace(/\r\n|\r|\n/gu, end);
  const newText = isAtStart(text3, offset) ? written + end.repeat(2) : end.repeat(gap) + written;
  const atEnd = text3.slice(offset).trim() === "" && isAtStart(text3, offset);
  return { span: span(offset, offset), newText: atEnd ? written : newText };
}
var ownEnd = (section2) =>
  Math.max(section2.body.end, section2.heading?.line.content.end ?? section2.span.start);
function placeOfSection(form, missing, among = form.allSections) {
  const order = [...sectionDefs(form.template)];
  const places = new Map(order.map(({ def }, i) => [def.id, i]));
  const index = places.get(missing.id) ?? order.length;
  let last;
  let lastPlace = -1;
  for (const section2 of among) {
    const place = places.get(section2.def.id);
    if (place === void 0 || place >= index || place < lastPlace) continue;
    last = section2;
    lastPlace = place;
  }
  if (last === void 0) return form.head.span.end;
  const isParent = order[index]?.parent?.id === last.def.id;
  return isParent ? ownEnd(last) : last.span.end;
}
function placeOfField(section2, missing) {
  const { fields } = section2.def;
  const index = fields.indexOf(missing);
  const before = section2.fields.filter(({ def }) => {
    const at = fields.indexOf(def);
    return at >= 0 && at < index;
  });
  const last = before.reduce((end, field2) => Math.max(end, field2.span.end), -1);
  return last >= 0 ? last : (section2.heading?.line.content.end ?? section2.span.start);
}
function isTight(form, section2) {
  const [first, second] = section2.fields;
  if (first === void 0 || second === void 0) return false;
  const between = form.text.slice(first.span.end, second.span.start);
  return between.match(/\r\n|\r|\n/gu)?.length === 1;
}
function insertFields(form, section2, missing) {
  const gap = isTight(form, section2) ? 1 : 2;
  const [first] = missing;
  const offset = first === void 0 ? section2.span.end : placeOfField(section2, first);
  const lines2 = missing.map((def) => fieldText(def)).join("\n".repeat(gap));
  return insertParagraphs(form.text, offset, lines2, gap);
}

// shared/templates/form.ts
var isEmpty = (field2) => field2.value.start === field2.value.end;
var isNotGiven = (form, field2) => form.textOf(field2.value) === "-";
var namesOf = (form, role) => form.findAll(role).flatMap(({ value }) => value);
function lastBefore(things, offset) {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return things[low - 1];
}
function innermost(sections, offset) {
  const found2 = lastBefore(sections, offset);
  if (found2 === void 0 || !contains(found2.span, offset)) return void 0;
  return innermost(found2.sections, offset) ?? found2;
}
function fieldAt(section2, offset) {
  if (section2 === void 0) return void 0;
  const found2 = lastBefore(section2.fields, offset);
  if (found2 !== void 0 && contains(found2.span, offset)) return found2;
  const [first] = section2.fields;
  const isBody = first !== void 0 && first.def === section2.def.body;
  return isBody && contains(first.span, offset) ? first : void 0;
}
function createForm(base) {
  const { text: text3 } = base.tree;
  const byRole = /* @__PURE__ */ new Map();
  const fieldByRole = /* @__PURE__ */ new Map();
  const byProblem = /* @__PURE__ */ new Map();
  for (const field2 of base.fields) {
    for (const [name, role] of Object.entries(field2.def.roles)) {
      if (!fieldByRole.has(role)) fieldByRole.set(role, field2);
      const part = field2.parsed.parts[name];
      if (part === void 0 || part.kind !== ROLES[role]) continue;
      const valued = { value: part.value, span: part.span, field: field2 };
      const known = byRole.get(role);
      if (known === void 0) byRole.set(role, [valued]);
      else known.push(valued);
    }
    for (const problem of field2.parsed.problems) {
      const known = byProblem.get(problem.kind);
      if (known === void 0) byProblem.set(problem.kind, [{ field: field2, problem }]);
      else known.push({ field: field2, problem });
    }
  }
  const findAll = (role) => byRole.get(role) ?? [];
  return {
    ...base,
    text: text3,
    findAll,
    find: (role) => findAll(role)[0],
    fieldOf: (role) => fieldByRole.get(role),
    problems: (kind2) => byProblem.get(kind2) ?? [],
    at(offset) {
      const section2 =
        innermost(base.sections, offset) ?? (contains(base.head.span, offset) ? base.head : void 0);
      return { section: section2, field: fieldAt(section2, offset) };
    },
    textOf: (at) => textOf(text3, at),
  };
}

// shared/rules/equality/answerFields.ts
var EQUALITY_ROLES = ["equality.analysis", "equality.mainstreaming", "equality.mainGoal"];
function answersIn(form) {
  return form.fields.flatMap((field2) => {
    const isQuestion = Object.values(field2.def.roles).some((role) =>
      EQUALITY_ROLES.some((one) => one === role),
    );
    const choices = field2.def.choices === void 0 ? void 0 : form.template.lists[field2.def.choices];
    if (!isQuestion || choices === void 0 || isEmpty(field2)) return [];
    return [{ field: field2, choices, choice: findChoice(choices, form.textOf(field2.value)) }];
  });
}

// shared/rules/equality/invalid-answer.ts
function mend(text3, { field: field2, choices }) {
  const written = text3.slice(field2.value.start, field2.value.end);
  const [first, second] = wordsOf2(written);
  if (first !== void 0 && second !== void 0) {
    const meant = findChoice(choices, first.text);
    return meant && first.start === 0 && findChoice(choices, second.text) === void 0
      ? {
          span: span(field2.value.start, field2.value.start + second.start),
          newText: meant.value + lineEndOf(text3),
        }
      : void 0;
  }
  const most = Math.floor(written.length / 3);
  const near = nearest(
    written,
    choices.values.map(({ value }) => value),
    Math.min(2, Math.max(1, most)),
  );
  return near === void 0 || !/\p{L}/u.test(written) ? void 0 : { span: field2.value, newText: near };
}
var invalid_answer_default = defineRule({
  id: "equality/invalid-answer",
  severity: "warning",
  roles: EQUALITY_ROLES,
  title: {
    fi: "Vastaus ei ole Kyll\xE4 tai Ei",
    sv: "Svaret \xE4r varken Ja eller Nej",
    en: "Answer is neither yes nor no",
  },
  source: {
    fi: "Hankekuvauksen lomakemalli: sukupuolten tasa-arvon kolmeen kysymykseen vastataan Kyll\xE4 tai Ei ja vastaus perustellaan",
    sv: "Blankettmallen f\xF6r projektbeskrivningen: de tre fr\xE5gorna om j\xE4mst\xE4lldhet besvaras med Kyll\xE4 (ja) eller Ei (nej) och svaret motiveras",
    en: "The form of the project description: the three questions on gender equality are answered Kyll\xE4 (yes) or Ei (no), and the answer is justified",
  },
  messages: {
    invalid: {
      fi: "Vastauksen on oltava Kyll\xE4 tai Ei. Kirjoita muu teksti perusteluksi seuraavalle riville.",
      sv: "Svaret ska vara Kyll\xE4 eller Ei. Skriv annan text som motivering p\xE5 n\xE4sta rad.",
      en: "The answer must be Kyll\xE4 or Ei. Write any other text as the justification on the next line.",
    },
  },
  fix: "suggest",
  fixTitle: { fi: "Korjaa vastaus", sv: "R\xE4tta svaret", en: "Correct the answer" },
  docs: {
    why: {
      fi: "Vastauksista kootaan, monessako hankkeessa sukupuolin\xE4k\xF6kulma on mukana. Muu kuin Kyll\xE4 tai Ei j\xE4\xE4 laskematta.",
      sv: "Av svaren r\xE4knas i hur m\xE5nga projekt k\xF6nsperspektivet ing\xE5r. Ett annat svar \xE4n Kyll\xE4 eller Ei r\xE4knas inte.",
      en: "The answers are counted to see how many projects include the gender perspective. Anything but Kyll\xE4 or Ei is not counted.",
    },
    fix: {
      fi: "Kirjoita kysymyksen per\xE4\xE4n Kyll\xE4 tai Ei ja seuraavalle riville perustelu.",
      sv: "Skriv Kyll\xE4 eller Ei efter fr\xE5gan och motiveringen p\xE5 n\xE4sta rad.",
      en: "Write Kyll\xE4 or Ei after the question, and the justification on the next line.",
    },
  },
  examples: {
    invalid: [
      {
        text: "8.1 Sukupuolten tasa-arvo\n\nHankkeen p\xE4\xE4tavoite on sukupuolten tasa-arvon edist\xE4minen: Kylla\nNaisten yritt\xE4jyys.",
        fixed:
          "8.1 Sukupuolten tasa-arvo\n\nHankkeen p\xE4\xE4tavoite on sukupuolten tasa-arvon edist\xE4minen: Kyll\xE4\nNaisten yritt\xE4jyys.",
      },
      {
        text: "8.1 Sukupuolten tasa-arvo\n\nHankkeen p\xE4\xE4tavoite on sukupuolten tasa-arvon edist\xE4minen: Ei, p\xE4\xE4tavoite on ty\xF6llistyminen.",
        fixed:
          "8.1 Sukupuolten tasa-arvo\n\nHankkeen p\xE4\xE4tavoite on sukupuolten tasa-arvon edist\xE4minen: Ei\np\xE4\xE4tavoite on ty\xF6llistyminen.",
      },
      "8.1 Sukupuolten tasa-arvo\n\nHankkeen p\xE4\xE4tavoite on sukupuolten tasa-arvon edist\xE4minen: osittain\nNaisten yritt\xE4jyys.",
    ],
    valid: [
      { replace: [] },
      "8.1 Sukupuolten tasa-arvo\n\nHankkeen p\xE4\xE4tavoite on sukupuolten tasa-arvon edist\xE4minen: kyll\xE4\nNaisten yritt\xE4jyys.",
      "8.1 Sukupuolten tasa-arvo\n\nHankkeen p\xE4\xE4tavoite on sukupuolten tasa-arvon edist\xE4minen:",
    ],
  },
  *check(form) {
    for (const answer of answersIn(form)) {
      if (answer.choice !== void 0) continue;
      const edit = mend(form.text, answer);
      const fix = edit && { kind: "suggest", edits: [edit] };
      yield { message: "invalid", span: answer.field.value, ...(fix === void 0 ? {} : { fix }) };
    }
  },
});

// shared/rules/equality/main-goal-contradiction.ts
var main_goal_contradiction_default = defineRule({
  id: "equality/main-goal-contradiction",
  severity: "hint",
  roles: ["equality.mainGoal", "project.objective.number"],
  title: {
    fi: "P\xE4\xE4tavoite ja erityistavoite ristiriidassa",
    sv: "Huvudm\xE5l och s\xE4rskilt m\xE5l strider mot varandra",
    en: "Main goal contradicts the objective",
  },
  source: {
    fi: "Kest\xE4v\xE4\xE4 kasvua ja ty\xF6t\xE4 2014\u20132020: vain erityistavoite 8.1 koskee sukupuolten tasa-arvoa. P\xE4\xE4ttely on ty\xF6kalun oma.",
    sv: "H\xE5llbar tillv\xE4xt och jobb 2014\u20132020: bara det s\xE4rskilda m\xE5let 8.1 g\xE4ller j\xE4mst\xE4lldhet mellan k\xF6nen. Slutledningen \xE4r verktygets egen.",
    en: "Sustainable growth and jobs 2014\u20132020: only the specific objective 8.1 is about gender equality. The reasoning is the tool's own.",
  },
  messages: {
    contradicts: {
      fi: "P\xE4\xE4tavoite ja erityistavoite ovat ristiriidassa. Tarkista, onko tasa-arvon edist\xE4minen hankkeen p\xE4\xE4tavoite vai osa sen toimintaa.",
      sv: "Huvudm\xE5let och det s\xE4rskilda m\xE5let strider mot varandra. Kontrollera om fr\xE4mjandet av j\xE4mst\xE4lldhet \xE4r projektets huvudm\xE5l eller en del av dess verksamhet.",
      en: "The main goal and the specific objective contradict each other. Check whether promoting equality is the project's main goal or a part of its work.",
    },
    objective: {
      fi: "Erityistavoite on {n}",
      sv: "Det s\xE4rskilda m\xE5let \xE4r {n}",
      en: "The specific objective is {n}",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Hanke, jonka p\xE4\xE4tavoite on sukupuolten tasa-arvo, kuuluu yleens\xE4 erityistavoitteeseen, joka koskee tasa-arvoa. Kyll\xE4-vastaus muussa erityistavoitteessa on usein v\xE4\xE4rink\xE4sitys: kysymys koskee p\xE4\xE4tavoitetta, ei tasa-arvon huomioon ottamista.",
      sv: "Ett projekt vars huvudm\xE5l \xE4r j\xE4mst\xE4lldhet h\xF6r i regel till det s\xE4rskilda m\xE5l som g\xE4ller j\xE4mst\xE4lldhet. Svaret Kyll\xE4 under ett annat m\xE5l \xE4r ofta ett missf\xF6rst\xE5nd: fr\xE5gan g\xE4ller huvudm\xE5let, inte att j\xE4mst\xE4lldhet beaktas.",
      en: "A project whose main goal is gender equality usually belongs to the specific objective on equality. The answer Kyll\xE4 under another objective is often a misunderstanding: the question is about the main goal, not about taking equality into account.",
    },
    fix: {
      fi: "Vastaa Ei, jos tasa-arvo on vain osa hankkeen toimintaa. Jos se on p\xE4\xE4tavoite, tarkista erityistavoite.",
      sv: "Svara Ei om j\xE4mst\xE4lldheten bara \xE4r en del av projektets verksamhet. Om den \xE4r huvudm\xE5let, kontrollera det s\xE4rskilda m\xE5let.",
      en: "Answer Ei if equality is only a part of the project's work. If it is the main goal, check the specific objective.",
    },
  },
  examples: {
    invalid: [
      {
        replace: [
          [
            "Hankkeen p\xE4\xE4tavoite on sukupuolten tasa-arvon edist\xE4minen: Ei",
            "Hankkeen p\xE4\xE4tavoite on sukupuolten tasa-arvon edist\xE4minen: Kyll\xE4",
          ],
        ],
      },
    ],
    valid: [
      { replace: [] },
      {
        replace: [
          [
            "Hankkeen p\xE4\xE4tavoite on sukupuolten tasa-arvon edist\xE4minen: Ei",
            "Hankkeen p\xE4\xE4tavoite on sukupuolten tasa-arvon edist\xE4minen: Kyll\xE4",
          ],
          [
            "6.1. Nuorten ja muiden heikossa ty\xF6markkina-asemassa olevien ty\xF6llistymisen edist\xE4minen",
            "8.1. Ty\xF6- ja koulutusurien sukupuolenmukaisen eriytymisen lievent\xE4minen",
          ],
        ],
      },
    ],
  },
  *check(form) {
    const onEquality = findProgramme(form.template.programme)?.equalityObjectives ?? [];
    const objective2 = form.find("project.objective.number");
    if (onEquality.length === 0 || objective2 === void 0 || onEquality.includes(objective2.value)) return;
    const goal = answersIn(form).find(({ field: field2 }) =>
      Object.values(field2.def.roles).includes("equality.mainGoal"),
    );
    if (goal?.choice?.means !== "yes") return;
    yield {
      message: "contradicts",
      span: goal.field.value,
      related: [{ message: "objective", values: { n: objective2.value }, span: objective2.span }],
    };
  },
});

// shared/rules/sustainability/matrixRows.ts
var hasMatrix = (template) => [...sectionDefs(template)].some(({ def }) => def.matrix !== void 0);
var matrixSections = (form) =>
  form.allSections.filter(({ def, occurrence }) => def.matrix !== void 0 && occurrence === 1);
var matrixRows = (form) => matrixSections(form).flatMap(({ rows }) => rows);
function scoresOf({ parsed }) {
  const { direct, indirect } = parsed.parts;
  if (direct?.kind !== "count" || indirect?.kind !== "count") return void 0;
  return { direct, indirect, span: { start: direct.span.start, end: indirect.span.end } };
}
function justificationOf(form, { note }) {
  return note === void 0 || form.textOf(note) === "-" ? void 0 : note;
}

// shared/rules/equality/missing-justification.ts
var missing_justification_default = defineRule({
  id: "equality/missing-justification",
  severity: "warning",
  roles: EQUALITY_ROLES,
  title: {
    fi: "Vastauksen perustelu puuttuu",
    sv: "Motivering av svaret saknas",
    en: "Answer without justification",
  },
  source: {
    fi: "Hankekuvauksen lomakemalli: vastauksen alla on sen perustelu. Ohjeiden mukaan tasa-arvovaikutukset perustellaan hankkeen omilla toimilla.",
    sv: "Blankettmallen f\xF6r projektbeskrivningen: under svaret finns motiveringen. Enligt anvisningarna motiveras effekterna p\xE5 j\xE4mst\xE4lldheten med projektets egna \xE5tg\xE4rder.",
    en: "The form of the project description: the justification stands under the answer. The guidance asks to justify effects on equality by the project's own measures.",
  },
  messages: {
    missing: {
      fi: "Perustelu puuttuu. Kirjoita vastauksen alle lyhyesti, mihin se perustuu.",
      sv: "Motiveringen saknas. Skriv kort under svaret vad det grundar sig p\xE5.",
      en: "The justification is missing. Write briefly under the answer what it rests on.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kyll\xE4 tai Ei ei viel\xE4 kerro, mit\xE4 hankkeessa on tehty tai tehd\xE4\xE4n. Arvioija tarvitsee perustelun sek\xE4 my\xF6nteiseen ett\xE4 kielteiseen vastaukseen.",
      sv: "Kyll\xE4 eller Ei s\xE4ger \xE4nnu inte vad som har gjorts eller g\xF6rs i projektet. Den som bed\xF6mer beh\xF6ver en motivering b\xE5de till ett jakande och till ett nekande svar.",
      en: "Kyll\xE4 or Ei does not yet say what the project has done or does. An assessor needs the reason for a positive and for a negative answer.",
    },
    fix: {
      fi: "Kirjoita vastauksen alle yksi tai kaksi virkett\xE4: mihin analyysiin vastaus perustuu, mit\xE4 hanke tekee tai miksi asia ei ole hankkeen tavoite.",
      sv: "Skriv en eller tv\xE5 meningar under svaret: vilken analys det bygger p\xE5, vad projektet g\xF6r eller varf\xF6r saken inte \xE4r projektets m\xE5l.",
      en: "Write one or two sentences under the answer: the analysis it rests on, what the project does, or why the matter is not its aim.",
    },
  },
  examples: {
    invalid: [
      { replace: [["P\xE4\xE4tavoite on ty\xF6llistyminen.\n", ""]] },
      { replace: [["P\xE4\xE4tavoite on ty\xF6llistyminen.", "-"]] },
    ],
    valid: [
      { replace: [] },
      "8.1 Sukupuolten tasa-arvo\n\nHankkeen p\xE4\xE4tavoite on sukupuolten tasa-arvon edist\xE4minen: ehk\xE4",
    ],
  },
  *check(form) {
    for (const { field: field2, choice: choice3 } of answersIn(form))
      if (choice3 !== void 0 && justificationOf(form, field2) === void 0)
        yield { message: "missing", span: field2.value };
  },
});

// shared/limits.ts
var MAX_LINE_LENGTH = 1e5;
var MAX_LINES = 1e6;

// shared/rules/file/degraded.ts
var MARKED = 80;
var lengthOf = ({ start, leaves }) =>
  leaves.reduce((end, leaf) => (leaf.kind === "lineEnd" ? end : leaf.end), start) - start;
var degraded_default = defineFileRule({
  id: "file/degraded",
  severity: "warning",
  anyTemplate: true,
  title: { fi: "Tarkistusta rajoitettiin", sv: "Kontrollen begr\xE4nsades", en: "The check was limited" },
  source: {
    fi: "Ty\xF6kalun omat rajat: rivill\xE4 enint\xE4\xE4n 100 000 merkki\xE4, tiedostossa enint\xE4\xE4n 50 Mt ja miljoona rivi\xE4. Hankekuvaus on noin 20 kt, ja sen pisin rivi alle 2 000 merkki\xE4.",
    sv: "Verktygets egna gr\xE4nser: h\xF6gst 100 000 tecken p\xE5 en rad, h\xF6gst 50 MB och en miljon rader i en fil. En projektbeskrivning \xE4r ungef\xE4r 20 kB och dess l\xE4ngsta rad under 2 000 tecken.",
    en: "The tool's own limits: at most 100,000 characters a line, at most 50 MB and a million lines a file. A project description is about 20 kB, and its longest line below 2,000 characters.",
  },
  messages: {
    line: {
      fi: "Tarkistusta rajoitettiin: rivi\xE4 {line} ei tarkistettu, koska siin\xE4 on {n} merkki\xE4. Jaa se riveihin, joissa on enint\xE4\xE4n {max} merkki\xE4.",
      sv: "Kontrollen begr\xE4nsades: rad {line} kontrollerades inte, eftersom den har {n} tecken. Dela upp den i rader med h\xF6gst {max} tecken.",
      en: "The check was limited: line {line} was not checked, for it has {n} characters. Break it into lines of at most {max}.",
    },
    lines: {
      fi: "Tarkistusta rajoitettiin: mit\xE4\xE4n rivilt\xE4 {line} alkaen ei tarkistettu, koska rivej\xE4 on enemm\xE4n. Varmista, ett\xE4 tiedosto on hankekuvaus.",
      sv: "Kontrollen begr\xE4nsades: inget fr\xE5n och med rad {line} kontrollerades, eftersom det finns fler rader. Kontrollera att filen \xE4r en projektbeskrivning.",
      en: "The check was limited: nothing from line {line} on was checked, for there are more lines. Make sure that the file is a project description.",
    },
    file: {
      fi: "Tarkistusta rajoitettiin: {what}. Varmista, ett\xE4 tiedosto on hankekuvaus.",
      sv: "Kontrollen begr\xE4nsades: {what}. Kontrollera att filen \xE4r en projektbeskrivning.",
      en: "The check was limited: {what}. Make sure that the file is a project description.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Mit\xE4 ei ole tarkistettu, se sanotaan, jotta puuttuvia huomautuksia ei luulla hyv\xE4ksynn\xE4ksi.",
      sv: "Det som inte har kontrollerats s\xE4gs ut, s\xE5 att ingen tar uteblivna anm\xE4rkningar f\xF6r ett godk\xE4nnande.",
      en: "What was not checked is said, so that nobody takes the lack of remarks for approval.",
    },
    fix: {
      fi: "N\xE4in pitk\xE4 rivi syntyy yleens\xE4, kun rivinvaihdot ovat kadonneet: kopioi teksti uudelleen. Liian suuri tiedosto on tavallisesti jotakin muuta kuin hankekuvaus.",
      sv: "En s\xE5 h\xE4r l\xE5ng rad uppst\xE5r vanligen n\xE4r radbrytningarna har f\xF6rsvunnit: kopiera texten p\xE5 nytt. En f\xF6r stor fil \xE4r oftast n\xE5got annat \xE4n en projektbeskrivning.",
      en: "Such a line usually comes about when line breaks get lost: copy the text again. A file that is too large is mostly something else than a project description.",
    },
  },
  // A line of 100,000 characters is no example for people to read: the tests have it.
  examples: {
    invalid: [
      {
        text: "1 Hanke\n\nHankkeen nimi: Esimerkkipolku",
        source: {
          unchecked: [
            {
              fi: "tiedoston loppu j\xE4i tarkistamatta",
              sv: "slutet av filen kontrollerades inte",
              en: "the end of the file was not checked",
            },
          ],
        },
      },
    ],
    valid: ["1 Hanke\n\nHankkeen nimi: Esimerkkipolku"],
  },
  *checkFile({ tree, unchecked }) {
    for (const what of unchecked) yield { message: "file", values: { what }, span: span(0, 0) };
    const max = groupThousands(String(MAX_LINE_LENGTH));
    for (const line2 of tree.lines) {
      if (!line2.overlong) continue;
      const place = span(line2.start, Math.min(line2.start + MARKED, line2.end));
      if (line2.index === MAX_LINES - 1) {
        yield { message: "lines", values: { line: groupThousands(String(MAX_LINES)) }, span: place };
        continue;
      }
      yield {
        message: "line",
        values: { line: line2.index + 1, n: groupThousands(String(lengthOf(line2))), max },
        span: place,
      };
    }
  },
});

// shared/rules/file/encoding.ts
var NAMES = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252",
};
var encoding_default = defineFileRule({
  id: "file/encoding",
  severity: "warning",
  anyTemplate: true,
  title: { fi: "Tiedosto ei ole UTF-8-muotoa", sv: "Filen \xE4r inte UTF-8", en: "File not in UTF-8" },
  source: {
    fi: "Julkisten hankesivujen merkist\xF6 on UTF-8, ja nykyiset ohjelmat olettavat sen.",
    sv: "De offentliga projektsidornas teckenkodning \xE4r UTF-8, och dagens program utg\xE5r fr\xE5n den.",
    en: "Public project pages are in UTF-8, and programs of today take it for granted.",
  },
  messages: {
    notUtf8: {
      fi: "Tiedosto ei ole UTF-8-muotoa. Se luettiin {encoding}-merkist\xF6ll\xE4: tarkista, ett\xE4 \xE4 ja \xF6 n\xE4kyv\xE4t oikein, ja tallenna tiedosto UTF-8-muodossa.",
      sv: "Filen \xE4r inte UTF-8. Den l\xE4stes som {encoding}: kontrollera att \xE5, \xE4 och \xF6 syns r\xE4tt och spara filen som UTF-8.",
      en: "The file is not in UTF-8. It was read as {encoding}: check that \xE5, \xE4 and \xF6 look right, and save the file as UTF-8.",
    },
  },
  fix: "suggest",
  fixTitle: {
    fi: "Tallenna tiedosto UTF-8-muodossa",
    sv: "Spara filen som UTF-8",
    en: "Save the file as UTF-8",
  },
  docs: {
    why: {
      fi: "Muulla merkist\xF6ll\xE4 tallennetun tiedoston \xE4 ja \xF6 n\xE4kyv\xE4t toisella koneella helposti v\xE4\xE4rin, eik\xE4 niit\xE4 l\xF6yd\xE4 hakemalla.",
      sv: "I en fil som \xE4r sparad med en annan teckenkodning syns \xE5, \xE4 och \xF6 l\xE4tt fel p\xE5 en annan dator, och de hittas inte vid s\xF6kning.",
      en: "In a file saved in another encoding \xE5, \xE4 and \xF6 easily look wrong on another computer, and searching does not find them.",
    },
    fix: {
      fi: "Avaa tiedosto, katso ett\xE4 kirjaimet ovat oikein, ja valitse tallennettaessa merkist\xF6ksi UTF-8. Teksti ei muutu, vain sen tallennustapa.",
      sv: "\xD6ppna filen, se efter att bokst\xE4verna \xE4r r\xE4tt och v\xE4lj UTF-8 som teckenkodning n\xE4r du sparar. Texten \xE4ndras inte, bara s\xE4ttet att spara den.",
      en: "Open the file, see that the letters are right, and choose UTF-8 as the encoding when saving. The text stays as it is, only the way it is saved changes.",
    },
  },
  examples: {
    invalid: [
      {
        text: "1 Hanke\n\nHankkeen nimi: Py\xF6r\xE4tie ty\xF6h\xF6n",
        source: { decodedAs: { encoding: "windows-1252", valid: false } },
      },
      {
        text: "1 Hanke\n\nHankkeen nimi: Py\xF6r\xE4tie ty\xF6h\xF6n",
        source: { decodedAs: { encoding: "utf-16le", valid: false } },
      },
    ],
    valid: [
      {
        text: "1 Hanke\n\nHankkeen nimi: Py\xF6r\xE4tie ty\xF6h\xF6n",
        source: { decodedAs: { encoding: "utf-8", valid: true } },
      },
      "1 Hanke\n\nHankkeen nimi: Py\xF6r\xE4tie ty\xF6h\xF6n",
    ],
  },
  *checkFile({ decodedAs }) {
    if (decodedAs === void 0 || decodedAs.valid) return;
    yield {
      message: "notUtf8",
      values: { encoding: NAMES[decodedAs.encoding] },
      span: span(0, 0),
      fix: { kind: "suggest", edits: [] },
    };
  },
});

// shared/rules/money/sumLimits.ts
var ROUNDING = 100;
var GRAVE_PERCENT = 125;
var exceedsGranted = (realised, granted) => realised > granted + ROUNDING;
var isBelowPart = (total, part) => total < part - ROUNDING;
var grantedExceedsPlanned = (granted, planned) => granted > planned;
function excessOverPlanned(realised, planned) {
  if (realised <= planned) return "none";
  return realised * 100 > planned * GRAVE_PERCENT ? "grave" : "common";
}

// shared/rules/money/granted-exceeds-planned.ts
var granted_exceeds_planned_default = defineRule({
  id: "money/granted-exceeds-planned",
  severity: "warning",
  roles: ["funding.granted", "funding.plannedPublic"],
  title: {
    fi: "My\xF6nnetty ylitt\xE4\xE4 suunnitellun",
    sv: "Det beviljade \xF6verstiger det planerade",
    en: "Granted exceeds planned",
  },
  source: {
    fi: "Julkinen rahoitus sis\xE4lt\xE4\xE4 EU- ja valtion rahoituksen. Julkisessa rekisteriss\xE4 kauden 2014\u20132020 hankkeista yksik\xE4\xE4n ei poikkea t\xE4st\xE4, kauden 2007\u20132013 projekteista 25 (0,9 %).",
    sv: "Den offentliga finansieringen inneh\xE5ller EU- och statlig finansiering. I det offentliga registret avviker inget projekt 2014\u20132020 fr\xE5n detta, och 25 projekt (0,9 %) 2007\u20132013.",
    en: "Public funding includes EU and state funding. In the public register no project of 2014\u20132020 departs from this, and 25 projects (0.9 %) of 2007\u20132013.",
  },
  messages: {
    exceeds: {
      fi: "My\xF6nnetty {a} ylitt\xE4\xE4 suunnitellun julkisen rahoituksen {b}. Tarkista kumpikin luku rahoitusp\xE4\xE4t\xF6ksest\xE4.",
      sv: "Det beviljade {a} \xF6verstiger den planerade offentliga finansieringen {b}. Kontrollera b\xE5da beloppen mot finansieringsbeslutet.",
      en: "Granted {a} exceeds the planned public funding {b}. Check both sums against the funding decision.",
    },
    planned: {
      fi: "Suunniteltu julkinen rahoitus {b}",
      sv: "Planerad offentlig finansiering {b}",
      en: "Planned public funding {b}",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "My\xF6nnetty EU- ja valtion rahoitus on osa suunniteltua julkista rahoitusta. Osa ei voi olla kokonaisuutta suurempi.",
      sv: "Den beviljade EU- och statliga finansieringen \xE4r en del av den planerade offentliga finansieringen. En del kan inte vara st\xF6rre \xE4n helheten.",
      en: "The EU and state funding that was granted is part of the planned public funding. A part cannot be larger than the whole.",
    },
    fix: {
      fi: "Tarkista my\xF6nnetty summa ja suunniteltu julkinen rahoitus yhteens\xE4 viimeisimm\xE4st\xE4 rahoitusp\xE4\xE4t\xF6ksest\xE4. Korjaa v\xE4\xE4r\xE4 luku.",
      sv: "Kontrollera det beviljade beloppet och den planerade offentliga finansieringen sammanlagt i det senaste finansieringsbeslutet. R\xE4tta det felaktiga beloppet.",
      en: "Check the sum granted and the total of the planned public funding in the latest funding decision. Correct the wrong one.",
    },
  },
  examples: {
    invalid: [
      "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: 240 001\n\nSuunniteltu julkinen rahoitus yhteens\xE4: 240 000",
      { template: "esr-2007-2013", replace: [["310 000", "410 000"]] },
    ],
    valid: [
      "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: 240 000\n\nSuunniteltu julkinen rahoitus yhteens\xE4: 240 000",
      "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: 240 000\n\nSuunniteltu julkinen rahoitus yhteens\xE4:",
    ],
  },
  *check(form) {
    const granted = form.find("funding.granted");
    const planned = form.find("funding.plannedPublic");
    if (granted === void 0 || planned === void 0) return;
    if (!grantedExceedsPlanned(granted.value, planned.value)) return;
    const values = { a: { cents: granted.value }, b: { cents: planned.value } };
    yield {
      message: "exceeds",
      values,
      span: granted.span,
      related: [{ message: "planned", values: { b: values.b }, span: planned.span }],
    };
  },
});

// shared/rules/money/grouping.ts
var grouping_default = defineRule({
  id: "money/grouping",
  severity: "warning",
  needs: (template) => hasFieldOf(template, "euros"),
  title: {
    fi: "Tuhansien erottaminen",
    sv: "Gruppering av tusental",
    en: "Grouping of thousands",
  },
  source: {
    fi: "Standardi SFS 4175: suuret luvut ryhmitell\xE4\xE4n v\xE4lily\xF6nnill\xE4 kolmen numeron ryhmiin; rekisterin hankesivuilla tehd\xE4\xE4n niin",
    sv: "Standarden SFS 4175: stora tal grupperas med mellanslag i grupper om tre siffror; s\xE5 g\xF6rs p\xE5 registrets projektsidor",
    en: "Standard SFS 4175: large numbers are grouped by a space in groups of three digits; the register's pages do so",
  },
  messages: {
    clear: {
      fi: 'Eurom\xE4\xE4r\xE4n "{x}" tuhannet erotetaan v\xE4lily\xF6nnill\xE4. Kirjoita {becomes}.',
      sv: 'Tusentalen i eurobeloppet "{x}" skiljs \xE5t med mellanslag. Skriv {becomes}.',
      en: 'The thousands of the amount "{x}" are divided by a space. Write {becomes}.',
    },
    open: {
      fi: 'Eurom\xE4\xE4r\xE4n "{x}" tuhannet erotetaan v\xE4lily\xF6nnill\xE4. Tarkista, mit\xE4 summaa tarkoitetaan, ja kirjoita se kolmen numeron ryhmiin.',
      sv: 'Tusentalen i eurobeloppet "{x}" skiljs \xE5t med mellanslag. Kontrollera vilken summa som avses och skriv den i grupper om tre siffror.',
      en: 'The thousands of the amount "{x}" are divided by a space. Check which sum is meant and write it in groups of three digits.',
    },
  },
  fix: "safe",
  fixTitle: {
    fi: "Erota tuhannet v\xE4lily\xF6nnill\xE4",
    sv: "Skilj \xE5t tusentalen med mellanslag",
    en: "Divide the thousands by a space",
  },
  docs: {
    why: {
      fi: "Suomessa pilkku erottaa sentit ja piste voi tarkoittaa kumpaa tahansa. V\xE4\xE4rin ryhmitelty summa voidaan lukea tuhat kertaa liian pieneksi, eik\xE4 v\xE4\xE4r\xE4n mittaisista ryhmist\xE4 n\xE4e, puuttuuko niist\xE4 numero.",
      sv: "I Finland skiljer kommat cent, och punkten kan betyda vilket som helst. En felaktigt grupperad summa kan l\xE4sas som tusen g\xE5nger f\xF6r liten, och av grupper med fel l\xE4ngd syns inte om en siffra saknas.",
      en: "In Finland a comma divides off cents, and a dot may mean either. A sum that is wrongly grouped can be read as a thousand times too small, and groups of the wrong length leave open whether a digit is missing.",
    },
    fix: {
      fi: "Erota tuhannet v\xE4lily\xF6nnill\xE4 kolmen numeron ryhmiin tai kirjoita luku yhteen: 445 300 tai 445300. Jos ryhm\xE4t ovat v\xE4\xE4r\xE4n mittaisia, tarkista summa p\xE4\xE4t\xF6ksest\xE4.",
      sv: "Skilj \xE5t tusentalen med mellanslag i grupper om tre siffror eller skriv ihop talet: 445 300 eller 445300. Om grupperna har fel l\xE4ngd, kontrollera summan i beslutet.",
      en: "Divide the thousands by a space in groups of three digits, or write the number in one: 445 300 or 445300. Where the groups have the wrong length, check the sum in the decision.",
    },
  },
  examples: {
    invalid: [
      {
        text: "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: 445.300",
        fixed: "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: 445 300",
      },
      {
        text: "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: 1,865,436 \u20AC",
        fixed:
          "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: 1 865 436 \u20AC",
      },
      "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: 44 5300",
      { template: "esr-2007-2013", replace: [["310 000", "310.000"]] },
    ],
    valid: [
      "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: 445 300",
      "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: 445300",
      "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: 445\u202F300 \u20AC",
      "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: 445,30",
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("amount/grouping")) {
      const { text: x, span: span2, fix } = problem;
      if (fix === void 0) yield { message: "open", values: { x }, span: span2 };
      else
        yield {
          message: "clear",
          values: { x, becomes: fix.becomes },
          span: span2,
          fix: { kind: fix.kind, edits: [fix.edit] },
        };
    }
  },
});

// shared/rules/money/not-an-amount.ts
var not_an_amount_default = defineRule({
  id: "money/not-an-amount",
  severity: "error",
  needs: (template) => hasFieldOf(template, "euros", "euroRange"),
  title: { fi: "Ei eurom\xE4\xE4r\xE4", sv: "Inget eurobelopp", en: "Not an amount in euros" },
  source: {
    fi: "Lomakkeen rahoitusosion otsikko: julkinen rahoitus ilmoitetaan euroina. Rekisterisivuilla luvut ovat kokonaisia euroja.",
    sv: "Rubriken f\xF6r blankettens finansieringsavsnitt: den offentliga finansieringen anges i euro. P\xE5 registrets sidor \xE4r beloppen hela euro.",
    en: "The heading of the form's funding section: public funding is given in euros. The register's pages show whole euros.",
  },
  messages: {
    notAnAmount: {
      fi: '"{x}" ei ole eurom\xE4\xE4r\xE4. Kirjoita summa kokonaisina euroina ilman senttej\xE4 ja selitteit\xE4, esimerkiksi 445 300.',
      sv: '"{x}" \xE4r inget eurobelopp. Skriv summan i hela euro utan cent och f\xF6rklaringar, till exempel 445 300.',
      en: '"{x}" is not an amount in euros. Write the sum in whole euros, without cents or explanations, for example 445 300.',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Rahoituksen luvut lasketaan yhteen ja niit\xE4 verrataan p\xE4\xE4t\xF6ksiin ja maksatuksiin. Se onnistuu vain, kun kent\xE4ss\xE4 on yksi luku kokonaisina euroina.",
      sv: "Finansieringens belopp summeras och j\xE4mf\xF6rs med beslut och utbetalningar. Det g\xE5r bara n\xE4r f\xE4ltet inneh\xE5ller ett enda tal i hela euro.",
      en: "The sums of the funding are added up and compared with decisions and payments. That is possible only when the field holds one number of whole euros.",
    },
    fix: {
      fi: "Kirjoita kentt\xE4\xE4n pelkk\xE4 summa kokonaisina euroina. Py\xF6rist\xE4 sentit pois ja siirr\xE4 selitykset tiivistelm\xE4\xE4n. Jos rahoitusta ei ole, kirjoita 0.",
      sv: "Skriv endast summan i hela euro i f\xE4ltet. Avrunda bort cent och flytta f\xF6rklaringar till sammanfattningen. Skriv 0 om finansiering saknas.",
      en: "Write nothing but the sum in whole euros. Round the cents away and move explanations to the summary. Where there is no funding, write 0.",
    },
  },
  examples: {
    invalid: [
      "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: noin puoli miljoonaa",
      "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: 445,30",
      "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: -5",
      { template: "esr-2007-2013", replace: [["310 000", "310 000,-"]] },
      { template: "hankekortti", replace: [["100000-500000 \u20AC", "ei tiedossa"]] },
    ],
    valid: [
      "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: 445 300 \u20AC",
      "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: 1\xA0865\u202F436",
      "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus:",
      { template: "hankekortti", replace: [["100000-500000 \u20AC", "100 000 \u2013 500 000 \u20AC"]] },
      { template: "hankekortti", replace: [["100000-500000 \u20AC", "yli 1000000 \u20AC"]] },
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("amount/invalid"))
      yield { message: "notAnAmount", values: { x: problem.text }, span: problem.span };
  },
});

// shared/rules/money/range-reversed.ts
var range_reversed_default = defineRule({
  id: "money/range-reversed",
  severity: "error",
  roles: ["funding.budgetMin", "funding.budgetMax"],
  title: {
    fi: "Budjetin rajat v\xE4\xE4rin p\xE4in",
    sv: "Omv\xE4nt budgetintervall",
    en: "Reversed budget range",
  },
  source: {
    fi: "Hankekortin budjetti ilmoitetaan haarukkana pienemm\xE4st\xE4 suurempaan, esimerkiksi 100000-500000 \u20AC",
    sv: "Projektkortets budget anges som ett intervall fr\xE5n det mindre till det st\xF6rre beloppet, till exempel 100000-500000 \u20AC",
    en: "The budget of a project card is a range from the smaller to the larger sum, for example 100000-500000 \u20AC",
  },
  messages: {
    reversed: {
      fi: "Budjetin alaraja ylitt\xE4\xE4 yl\xE4rajan. Kirjoita pienempi summa ensin ja tarkista, ettei luvuista puutu numeroita.",
      sv: "Budgetens nedre gr\xE4ns \xF6verstiger den \xF6vre. Skriv det mindre beloppet f\xF6rst och kontrollera att inga siffror saknas.",
      en: "The lower end of the budget exceeds the upper end. Write the smaller sum first, and check that no digit is missing.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Haarukasta n\xE4hd\xE4\xE4n hankkeen kokoluokka, ja sit\xE4 verrataan hankkeen rahoitukseen. V\xE4\xE4rin p\xE4in oleva haarukka ei kerro kumpaakaan rajaa luotettavasti.",
      sv: "Intervallet visar projektets storlek och j\xE4mf\xF6rs med projektets finansiering. Ett omv\xE4nt intervall anger ingendera gr\xE4nsen tillf\xF6rlitligt.",
      en: "The range shows the size of the project and is compared with its funding. A reversed range tells neither end reliably.",
    },
    fix: {
      fi: "Tarkista summat ja kirjoita pienempi ensin.",
      sv: "Kontrollera beloppen och skriv det mindre f\xF6rst.",
      en: "Check the sums and write the smaller one first.",
    },
  },
  examples: {
    invalid: [
      { replace: [["100000-500000 \u20AC", "500000-100000 \u20AC"]] },
      { replace: [["100000-500000 \u20AC", "1000000 \u2013 500000 \u20AC"]] },
    ],
    valid: [
      { replace: [] },
      { replace: [["100000-500000 \u20AC", "500000-500000 \u20AC"]] },
      { replace: [["100000-500000 \u20AC", "alle 100000 \u20AC"]] },
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("range/reversed"))
      yield { message: "reversed", span: problem.span };
  },
});

// shared/rules/money/grantedSum.ts
function hasGranted(template) {
  const roles = rolesOf(template);
  return roles.has("funding.granted") || roles.has("funding.plannedEuState");
}
var grantedOf = (form) => form.find("funding.granted") ?? form.find("funding.plannedEuState");

// shared/rules/money/realised-exceeds-granted.ts
var realised_exceeds_granted_default = defineRule({
  id: "money/realised-exceeds-granted",
  severity: "warning",
  roles: ["funding.realised"],
  needs: hasGranted,
  title: {
    fi: "Toteutunut ylitt\xE4\xE4 my\xF6nnetyn",
    sv: "Utfallet \xF6verstiger det beviljade",
    en: "Realised exceeds granted",
  },
  source: {
    fi: "Tukea maksetaan enint\xE4\xE4n my\xF6nnetty m\xE4\xE4r\xE4. Julkisen rekisterin 3 561 ESR-hankkeesta vain kahdessa toteutunut ylitti my\xF6nnetyn, ja niiss\xE4kin eurolla.",
    sv: "St\xF6d betalas h\xF6gst till det beviljade beloppet. I det offentliga registret \xF6verskred utfallet beviljandet i bara tv\xE5 av 3 561 ESF-projekt, och d\xE5 med en euro.",
    en: "Aid is paid up to the amount granted. In the public register the realised sum exceeded the grant in only two of 3,561 ESF projects, by one euro.",
  },
  messages: {
    exceeds: {
      fi: "Toteutunut {a} ylitt\xE4\xE4 my\xF6nnetyn {b}. Tarkista kumpikin luku rahoitusp\xE4\xE4t\xF6ksest\xE4 ja maksatuksista.",
      sv: "Utfallet {a} \xF6verstiger det beviljade {b}. Kontrollera b\xE5da beloppen mot finansieringsbeslutet och utbetalningarna.",
      en: "Realised {a} exceeds granted {b}. Check both sums against the funding decision and the payments.",
    },
    granted: { fi: "My\xF6nnetty {b}", sv: "Beviljat {b}", en: "Granted {b}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "EU- ja valtion rahoitusta voidaan maksaa enint\xE4\xE4n se m\xE4\xE4r\xE4, joka hankkeelle on my\xF6nnetty. Suurempi toteutunut summa on kirjoitusvirhe tai liikaa maksettua tukea.",
      sv: "EU- och statlig finansiering kan betalas h\xF6gst till det belopp som har beviljats. Ett st\xF6rre utfall \xE4r ett skrivfel eller f\xF6r mycket utbetalt st\xF6d.",
      en: "EU and state funding can be paid only up to the sum granted to the project. A larger realised sum is a slip of the pen, or aid paid in excess.",
    },
    fix: {
      fi: "Tarkista my\xF6nnetty summa viimeisimm\xE4st\xE4 rahoitusp\xE4\xE4t\xF6ksest\xE4 ja toteutunut summa maksatusp\xE4\xE4t\xF6ksist\xE4. Korjaa v\xE4\xE4r\xE4 luku.",
      sv: "Kontrollera det beviljade beloppet i det senaste finansieringsbeslutet och utfallet i utbetalningsbesluten. R\xE4tta det felaktiga beloppet.",
      en: "Check the granted sum in the latest funding decision and the realised sum in the payment decisions. Correct the wrong one.",
    },
  },
  examples: {
    invalid: [
      "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: 100 000\n\nToteutunut EU- ja valtion rahoitus: 120 000",
    ],
    valid: [
      "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: 100 000\n\nToteutunut EU- ja valtion rahoitus: 100 001",
      {
        template: "esr-2007-2013",
        replace: [
          ["My\xF6nnetty EU- ja valtion rahoitus: 310 000", "My\xF6nnetty EU- ja valtion rahoitus: 0"],
        ],
      },
      "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: 100.0\n\nToteutunut EU- ja valtion rahoitus: 120 000",
    ],
  },
  *check(form) {
    const granted = grantedOf(form);
    const realised = form.find("funding.realised");
    if (granted === void 0 || realised === void 0 || granted.value === 0) return;
    if (!exceedsGranted(realised.value, granted.value)) return;
    const values = { a: { cents: realised.value }, b: { cents: granted.value } };
    yield {
      message: "exceeds",
      values,
      span: realised.span,
      related: [{ message: "granted", values: { b: values.b }, span: granted.span }],
    };
  },
});

// shared/rules/money/realised-exceeds-planned.ts
var realised_exceeds_planned_default = defineRule({
  id: "money/realised-exceeds-planned",
  severity: "warning",
  roles: ["funding.plannedPublic", "funding.realisedPublic"],
  title: {
    fi: "Toteutunut ylitt\xE4\xE4 suunnitellun",
    sv: "Utfallet \xF6verstiger det planerade",
    en: "Realised exceeds planned",
  },
  source: {
    fi: "Julkisessa rekisteriss\xE4 toteutunut julkinen rahoitus ylitti suunnitellun 273 projektissa 2 775:st\xE4 kaudella 2007\u20132013 ja kolmessa 786:sta kaudella 2014\u20132020. Ylitys on yleens\xE4 pieni: puolessa enint\xE4\xE4n 1,6 % ja yhdess\xE4 sadasta yli 23 %.",
    sv: "I det offentliga registret \xF6verskred utfallet den planerade offentliga finansieringen i 273 av 2 775 projekt 2007\u20132013 och i tre av 786 projekt 2014\u20132020. \xD6verskridningen \xE4r vanligen liten: i h\xE4lften h\xF6gst 1,6 % och i ett av hundra \xF6ver 23 %.",
    en: "In the public register realised public funding exceeded the plan in 273 of 2,775 projects of 2007\u20132013 and in three of 786 of 2014\u20132020. The excess is mostly small: at most 1.6 % in half of them, and above 23 % in one of a hundred.",
  },
  messages: {
    exceeds: {
      fi: "Toteutunut {a} ylitt\xE4\xE4 suunnitellun {b}. Tarkista, ett\xE4 luvut ovat oikeat ja ett\xE4 suunnitelmaan tehty muutos on merkitty.",
      sv: "Utfallet {a} \xF6verstiger det planerade {b}. Kontrollera att beloppen \xE4r r\xE4tt och att en \xE4ndring av planen har antecknats.",
      en: "Realised {a} exceeds planned {b}. Check that the sums are right and that a change of the plan has been entered.",
    },
    planned: { fi: "Suunniteltu {b}", sv: "Planerat {b}", en: "Planned {b}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kunnan ja muun julkisen rahoituksen osuus voi kasvaa hankkeen aikana, joten pieni ylitys on tavallinen. Yli nelj\xE4nneksen ylitys on yleens\xE4 kirjoitusvirhe tai suunnitelman muutos, jota ei ole merkitty.",
      sv: "Kommunens och annan offentlig finansierings andel kan v\xE4xa under projektet, s\xE5 en liten \xF6verskridning \xE4r vanlig. En \xF6verskridning p\xE5 \xF6ver en fj\xE4rdedel \xE4r oftast ett skrivfel eller en \xE4ndring av planen som inte har antecknats.",
      en: "The share of municipal and other public money may grow while the project runs, so a small excess is common. An excess of more than a quarter is mostly a slip of the pen, or a change of the plan that has not been entered.",
    },
    fix: {
      fi: "Vertaa lukuja rahoitusp\xE4\xE4t\xF6kseen, muutosp\xE4\xE4t\xF6ksiin ja maksatuksiin. Korjaa v\xE4\xE4r\xE4 luku.",
      sv: "J\xE4mf\xF6r beloppen med finansieringsbeslutet, \xE4ndringsbesluten och utbetalningarna. R\xE4tta det felaktiga beloppet.",
      en: "Compare the sums with the funding decision, the decisions on changes and the payments. Correct the wrong one.",
    },
  },
  examples: {
    invalid: [
      "5 Projektin julkinen rahoitus, euroa\n\nSuunniteltu julkinen rahoitus yhteens\xE4: 200 000\n\nToteutunut julkinen rahoitus yhteens\xE4: 200 001",
      "5 Projektin julkinen rahoitus, euroa\n\nSuunniteltu julkinen rahoitus yhteens\xE4: 200 000\n\nToteutunut julkinen rahoitus yhteens\xE4: 250 001",
      { template: "esr-2007-2013", replace: [["386 200", "400 500"]] },
    ],
    valid: [
      "5 Projektin julkinen rahoitus, euroa\n\nSuunniteltu julkinen rahoitus yhteens\xE4: 200 000\n\nToteutunut julkinen rahoitus yhteens\xE4: 200 000",
      "5 Projektin julkinen rahoitus, euroa\n\nSuunniteltu julkinen rahoitus yhteens\xE4: 20 0000\n\nToteutunut julkinen rahoitus yhteens\xE4: 250 000",
    ],
  },
  *check(form) {
    const planned = form.find("funding.plannedPublic");
    const realised = form.find("funding.realisedPublic");
    if (planned === void 0 || realised === void 0) return;
    const excess = excessOverPlanned(realised.value, planned.value);
    if (excess === "none") return;
    const values = { a: { cents: realised.value }, b: { cents: planned.value } };
    yield {
      message: "exceeds",
      values,
      span: realised.span,
      severity: excess === "grave" ? "warning" : "info",
      related: [{ message: "planned", values: { b: values.b }, span: planned.span }],
    };
  },
});

// shared/rules/money/realised-total-below-part.ts
function totalsWithParts(form) {
  const part = form.find("funding.realised");
  const publicTotal = form.find("funding.realisedPublic");
  const total = form.find("funding.realisedTotal");
  const granted = grantedOf(form);
  const isDoubtful = part !== void 0 && granted !== void 0 && exceedsGranted(part.value, granted.value);
  const pairs = [];
  if (publicTotal !== void 0 && part !== void 0 && !isDoubtful) pairs.push({ total: publicTotal, part });
  if (total !== void 0 && publicTotal !== void 0) pairs.push({ total, part: publicTotal });
  return pairs;
}
var realised_total_below_part_default = defineRule({
  id: "money/realised-total-below-part",
  severity: "warning",
  roles: ["funding.realised", "funding.realisedPublic"],
  title: {
    fi: "Toteutunut yhteens\xE4 pienempi kuin osansa",
    sv: "Utfallet sammanlagt mindre \xE4n en del",
    en: "Realised total below its part",
  },
  source: {
    fi: "Toteutunut julkinen rahoitus sis\xE4lt\xE4\xE4 toteutuneen EU- ja valtion rahoituksen. Julkisen rekisterin 3 561 ESR-hankkeesta vain yksi poikkeaa t\xE4st\xE4.",
    sv: "Den realiserade offentliga finansieringen inneh\xE5ller den realiserade EU- och statliga finansieringen. I det offentliga registret avviker bara ett av 3 561 ESF-projekt fr\xE5n detta.",
    en: "Realised public funding includes realised EU and state funding. Only one of the 3,561 ESF projects of the public register departs from this.",
  },
  messages: {
    below: {
      fi: "Toteutunut julkinen rahoitus {a} on pienempi kuin sen osa {b}. Tarkista kumpikin luku maksatuksista.",
      sv: "Den realiserade offentliga finansieringen {a} \xE4r mindre \xE4n sin del {b}. Kontrollera b\xE5da beloppen mot utbetalningarna.",
      en: "Realised public funding {a} is less than its part {b}. Check both sums against the payments.",
    },
    belowPublic: {
      fi: "Toteutunut rahoitus yhteens\xE4 {a} on pienempi kuin sen osa {b}. Tarkista kumpikin luku maksatuksista.",
      sv: "Den realiserade finansieringen sammanlagt {a} \xE4r mindre \xE4n sin del {b}. Kontrollera b\xE5da beloppen mot utbetalningarna.",
      en: "Realised funding in total {a} is less than its part {b}. Check both sums against the payments.",
    },
    part: { fi: "Osa {b}", sv: "Del {b}", en: "Part {b}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Yhteissumma sis\xE4lt\xE4\xE4 osansa: toteutunut julkinen rahoitus on EU:n ja valtion, kuntien ja muun julkisen rahoituksen summa. Se ei voi olla EU- ja valtion rahoitusta pienempi.",
      sv: "Summan inneh\xE5ller sina delar: den realiserade offentliga finansieringen \xE4r summan av EU:s och statens, kommunernas och annan offentlig finansiering. Den kan inte vara mindre \xE4n EU- och statlig finansiering.",
      en: "A total contains its parts: realised public funding is the sum of EU and state, municipal and other public funding. It cannot be less than EU and state funding.",
    },
    fix: {
      fi: "Tarkista, etteiv\xE4t luvut ole vaihtaneet paikkaa ja ettei numeroita puutu. Vertaa lukuja maksatusp\xE4\xE4t\xF6ksiin ja korjaa v\xE4\xE4r\xE4 luku.",
      sv: "Kontrollera att beloppen inte har bytt plats och att inga siffror saknas. J\xE4mf\xF6r beloppen med utbetalningsbesluten och r\xE4tta det felaktiga.",
      en: "Check that the sums have not changed places and that no digit is missing. Compare them with the payment decisions and correct the wrong one.",
    },
  },
  examples: {
    invalid: [
      "5 Projektin julkinen rahoitus, euroa\n\nToteutunut EU- ja valtion rahoitus: 100 000\n\nToteutunut julkinen rahoitus yhteens\xE4: 99 998",
      { template: "esr-2007-2013", replace: [["386 200", "38 620"]] },
    ],
    valid: [
      "5 Projektin julkinen rahoitus, euroa\n\nToteutunut EU- ja valtion rahoitus: 100 000\n\nToteutunut julkinen rahoitus yhteens\xE4: 99 999",
      "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: 90 000\n\nToteutunut EU- ja valtion rahoitus: 100 000\n\nToteutunut julkinen rahoitus yhteens\xE4: 95 000",
    ],
  },
  *check(form) {
    const ofPublic = form.find("funding.realisedPublic");
    for (const { total, part } of totalsWithParts(form)) {
      if (!isBelowPart(total.value, part.value)) continue;
      const values = { a: { cents: total.value }, b: { cents: part.value } };
      yield {
        message: total === ofPublic ? "below" : "belowPublic",
        values,
        span: total.span,
        related: [{ message: "part", values: { b: values.b }, span: part.span }],
      };
    }
  },
});

// shared/rules/money/zero-granted.ts
var zero_granted_default = defineRule({
  id: "money/zero-granted",
  severity: "warning",
  roles: ["funding.granted"],
  title: { fi: "My\xF6nnetty rahoitus on nolla", sv: "Noll euro beviljat", en: "Zero granted" },
  source: {
    fi: "Rahoitettavalle hankkeelle my\xF6nnet\xE4\xE4n tukea. Julkisen rekisterin 3 561 ESR-hankkeesta kuudessa my\xF6nnetty summa on 0.",
    sv: "Ett projekt som finansieras beviljas st\xF6d. I det offentliga registret \xE4r det beviljade beloppet 0 i sex av 3 561 ESF-projekt.",
    en: "A project that is funded is granted aid. In the public register the sum granted is 0 in six of 3,561 ESF projects.",
  },
  messages: {
    zero: {
      fi: "My\xF6nnetty rahoitus on 0 euroa. Tarkista summa rahoitusp\xE4\xE4t\xF6ksest\xE4.",
      sv: "Den beviljade finansieringen \xE4r 0 euro. Kontrollera beloppet i finansieringsbeslutet.",
      en: "The funding granted is 0 euros. Check the sum in the funding decision.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kuvaus kertoo hankkeesta, jota rahoitetaan. Nolla kent\xE4ss\xE4 tarkoittaa yleens\xE4, ett\xE4 summa on j\xE4\xE4nyt kirjaamatta tai ett\xE4 p\xE4\xE4t\xF6s on peruttu.",
      sv: "Beskrivningen g\xE4ller ett projekt som finansieras. En nolla i f\xE4ltet betyder oftast att beloppet inte har antecknats eller att beslutet har \xE5terkallats.",
      en: "The description is about a project that is funded. A zero in this field mostly means that the sum was not entered, or that the decision was withdrawn.",
    },
    fix: {
      fi: "Kirjoita kentt\xE4\xE4n viimeisimm\xE4n rahoitusp\xE4\xE4t\xF6ksen summa.",
      sv: "Skriv beloppet enligt det senaste finansieringsbeslutet i f\xE4ltet.",
      en: "Write the sum of the latest funding decision in the field.",
    },
  },
  examples: {
    invalid: [
      "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: 0",
      { template: "esr-2007-2013", replace: [["310 000", "0"]] },
    ],
    valid: [
      "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: 1",
      "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus:",
    ],
  },
  *check(form) {
    const granted = form.find("funding.granted");
    if (granted?.value === 0) yield { message: "zero", span: granted.span };
  },
});

// shared/reference/organisationNames.json
var organisationNames_default = {
  source:
    "Names and types of applicants on public register pages, 2007\u20132022; the tool's own rule of thumb",
  date: "2022-12-31",
  licence: "The project's own, MIT",
  complete: false,
  note: "A name says what an organisation is only where its last word does; other types that such bodies were seen with are right as well.",
  endings: [
    {
      type: "Kunta",
      words: ["kaupunki", "kunta"],
      alsoRight: [],
    },
    {
      type: "Kuntayhtym\xE4",
      endings: ["kuntayhtym\xE4"],
      butNot: ["seurakuntayhtym\xE4"],
      alsoRight: ["Ammatillinen oppilaitos", "Muu oppilaitos", "Muu julkinen organisaatio"],
    },
    {
      type: "Ammattikorkeakoulu",
      endings: ["ammattikorkeakoulu"],
      alsoRight: [],
    },
    {
      type: "Yliopisto",
      words: ["yliopisto"],
      alsoRight: [],
    },
    {
      type: "S\xE4\xE4ti\xF6",
      endings: ["s\xE4\xE4ti\xF6"],
      alsoRight: [
        "Yliopisto",
        "Ammattikorkeakoulu",
        "Ammatillinen oppilaitos",
        "Muu oppilaitos",
        "Tutkimuslaitos",
        "Kansalaisj\xE4rjest\xF6",
        "Muu j\xE4rjest\xF6 tai yhdistys",
      ],
    },
    {
      type: "Valtion viranomainen",
      words: ["ely-keskus", "keha-keskus", "te-toimisto", "elinvoimakeskus", "aluehallintovirasto"],
      endings: [
        "elinkeino-, liikenne- ja ymp\xE4rist\xF6keskus",
        "elinkeino- liikenne- ja ymp\xE4rist\xF6keskus",
        "virasto",
      ],
      alsoRight: ["Tutkimuslaitos"],
    },
  ],
  companyForms: ["oy", "ab", "oy ab", "oyj", "sr", "rs", "ry", "rf", "r.y.", "r.f.", "sr."],
  unlessNamed: [
    "kaupunki",
    "kaupungin",
    "kunta",
    "kunnan",
    "kuntayhtym\xE4",
    "kuntayhtym\xE4n",
    "seurakunnan",
    "seurakuntayhtym\xE4n",
  ],
};

// shared/reference/organisationNames.ts
var schema3 = strictObject({
  source: string2(),
  date: iso_exports.date(),
  licence: string2(),
  complete: boolean2(),
  note: string2(),
  endings: array(
    strictObject({
      type: string2(),
      /** The last word is exactly one of these. */
      words: array(string2()).default([]),
      /** The name ends with one of these. */
      endings: array(string2()).default([]),
      /** Names with these endings are of another type. */
      butNot: array(string2()).default([]),
      alsoRight: array(string2()),
    }),
  ),
  companyForms: array(string2()),
  unlessNamed: array(string2()),
});
var table = lazy(() => schema3.parse(organisationNames_default));
function withoutForm(name, forms) {
  const words = fold(name).split(" ");
  while (words.length > 1 && forms.includes(words.at(-1) ?? "")) words.pop();
  return words.join(" ");
}
function typeByName(name) {
  const { endings, companyForms, unlessNamed } = table();
  const bare = withoutForm(name, companyForms);
  const words = bare.split(/[^\p{L}-]+/u);
  const last = words.at(-1) ?? "";
  const found2 = endings.find(
    (one) => one.words.includes(last) || one.endings.some((ending) => bare.endsWith(ending)),
  );
  if (found2 === void 0 || found2.butNot.some((ending) => bare.endsWith(ending))) return void 0;
  return words.slice(0, -1).some((word) => unlessNamed.includes(word)) ? void 0 : found2;
}

// shared/rules/organisation/type-contradicts-name.ts
var type_contradicts_name_default = defineRule({
  id: "organisation/type-contradicts-name",
  severity: "info",
  roles: ["applicant.name", "applicant.type"],
  title: {
    fi: "Organisaatiotyyppi ja nimi",
    sv: "Organisationstyp och namn",
    en: "Organisation type and name",
  },
  source: {
    fi: "Ty\xF6kalun oma nyrkkis\xE4\xE4nt\xF6: nimen viimeinen sana (kaupunki, kunta, kuntayhtym\xE4, ammattikorkeakoulu, yliopisto, s\xE4\xE4ti\xF6, ELY-keskus, virasto) kertoo organisaation tyypin",
    sv: "Verktygets egen tumregel: namnets sista ord (stad, kommun, samkommun, yrkesh\xF6gskola, universitet, stiftelse, NTM-central, verk) ber\xE4ttar organisationens typ",
    en: "The tool's own rule of thumb: the last word of the name (city, municipality, joint municipal authority, university, foundation, agency) tells the type",
  },
  messages: {
    contradicts: {
      fi: "Organisaatiotyyppi ei vastaa nime\xE4. Nimen perusteella tyyppi olisi {type}; tarkista tyyppi.",
      sv: "Organisationstypen motsvarar inte namnet. Enligt namnet vore typen {type}; kontrollera typen.",
      en: "The organisation type does not match the name. By its name the type would be {type}; check the type.",
    },
    name: { fi: "Nimi: {name}", sv: "Namn: {name}", en: "Name: {name}" },
  },
  fix: "suggest",
  fixTitle: {
    fi: "Vaihda tyypiksi {type}",
    sv: "Byt typ till {type}",
    en: "Change the type to {type}",
  },
  docs: {
    why: {
      fi: "Organisaatiotyyppi vaikuttaa tilastoihin ja joskus tuen ehtoihin. Nimen kanssa ristiriitainen tyyppi on usein valittu vahingossa luettelon vierest\xE4.",
      sv: "Organisationstypen p\xE5verkar statistiken och ibland villkoren f\xF6r st\xF6det. En typ som mots\xE4ger namnet har ofta valts av misstag bredvid den r\xE4tta i listan.",
      en: "The organisation type matters for statistics and sometimes for the terms of the aid. A type that contradicts the name was often picked by mistake from the list.",
    },
    fix: {
      fi: "Tarkista tyyppi ja valitse luettelosta oikea. Jos tyyppi on oikein, huomautuksesta ei tarvitse v\xE4litt\xE4\xE4.",
      sv: "Kontrollera typen och v\xE4lj r\xE4tt i listan. Om typen \xE4r r\xE4tt kan anm\xE4rkningen l\xE4mnas utan avseende.",
      en: "Check the type and pick the right one. If the type is right, the remark can be passed over.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "2 Hakijan perustiedot\n\nHakijan virallinen nimi: Esimerkkil\xE4n kaupunki\n\nOrganisaatiotyyppi: S\xE4\xE4ti\xF6",
        fixed:
          "2 Hakijan perustiedot\n\nHakijan virallinen nimi: Esimerkkil\xE4n kaupunki\n\nOrganisaatiotyyppi: Kunta",
      },
      {
        template: "esr-2007-2013",
        text: "2. Projektin toteuttaja\n\nToteuttajaorganisaation nimi: Esimerkin Ammattikorkeakoulu Oy\n\nOrganisaatiotyyppi: Yliopisto",
      },
    ],
    valid: [
      "2 Hakijan perustiedot\n\nHakijan virallinen nimi: Esimerkin s\xE4\xE4ti\xF6 sr\n\nOrganisaatiotyyppi: S\xE4\xE4ti\xF6",
      "2 Hakijan perustiedot\n\nHakijan virallinen nimi: Esimerkin kes\xE4yliopisto\n\nOrganisaatiotyyppi: Muu oppilaitos",
      "2 Hakijan perustiedot\n\nHakijan virallinen nimi: Esimerkin seurakunta\n\nOrganisaatiotyyppi: Seurakunta",
      "2 Hakijan perustiedot\n\nHakijan virallinen nimi: Esimerkkil\xE4n kaupunki, opetusvirasto\n\nOrganisaatiotyyppi: Kunta",
      "2 Hakijan perustiedot\n\nHakijan virallinen nimi: Esimerkkil\xE4n kaupunki\n\nOrganisaatiotyyppi: Jokin muu tyyppi",
    ],
  },
  *check(form) {
    const name = form.find("applicant.name");
    const type = form.find("applicant.type");
    if (name === void 0 || type === void 0 || type.field.parsed.problems.length > 0) return;
    const told = typeByName(name.value);
    if (told === void 0 || told.type === type.value || told.alsoRight.includes(type.value)) return;
    yield {
      message: "contradicts",
      values: { type: told.type },
      span: type.span,
      related: [{ message: "name", values: { name: name.value }, span: name.span }],
      fix: { kind: "suggest", edits: [{ span: type.span, newText: told.type }] },
    };
  },
});

// shared/rules/partner/duplicate.ts
function* businessIds(form) {
  const applicant = form.find("applicant.businessId");
  if (applicant !== void 0) yield { id: applicant.value, span: applicant.span, isPartner: false };
  const lists = [...form.findAll("partners.list"), ...form.findAll("partners.transferRecipients")];
  for (const { businessId: businessId2 } of lists.flatMap(({ value }) => value))
    if (businessId2 !== void 0 && isBusinessId(businessId2.text))
      yield { id: businessId2.text, span: businessId2.span, isPartner: true };
}
var duplicate_default = defineRule({
  id: "partner/duplicate",
  severity: "warning",
  roles: ["partners.list"],
  title: {
    fi: "Sama Y-tunnus kahdesti",
    sv: "Samma FO-nummer tv\xE5 g\xE5nger",
    en: "Same business id twice",
  },
  source: {
    fi: "Yhteishankkeen osatoteuttajat ovat eri organisaatioita kuin hakija ja toisensa; Y-tunnus yksil\xF6i organisaation",
    sv: "Delgenomf\xF6rarna i ett samprojekt \xE4r andra organisationer \xE4n s\xF6kanden och varandra; FO-numret identifierar en organisation",
    en: "The partners of a joint project are organisations other than the applicant and one another; a business id identifies an organisation",
  },
  messages: {
    duplicate: {
      fi: "Sama Y-tunnus {x} esiintyy kahdesti. Tarkista, kumman organisaation tunnus se on.",
      sv: "Samma FO-nummer {x} f\xF6rekommer tv\xE5 g\xE5nger. Kontrollera vilken organisations nummer det \xE4r.",
      en: "The same business id {x} stands twice. Check which organisation's id it is.",
    },
    first: { fi: "Ensimm\xE4inen kohta", sv: "F\xF6rsta st\xE4llet", en: "First place" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Jokaisella osatoteuttajalla on oma Y-tunnuksensa. Toistuva tunnus on yleens\xE4 kopioitu v\xE4\xE4r\xE4lt\xE4 rivilt\xE4, tai sama organisaatio on merkitty kahdesti.",
      sv: "Varje delgenomf\xF6rare har sitt eget FO-nummer. Ett nummer som upprepas har oftast kopierats fr\xE5n fel rad, eller s\xE5 har samma organisation antecknats tv\xE5 g\xE5nger.",
      en: "Every partner has a business id of its own. An id that is repeated was mostly copied from the wrong line, or one organisation was entered twice.",
    },
    fix: {
      fi: "Tarkista tunnukset YTJ-palvelusta. Korjaa v\xE4\xE4r\xE4 tunnus tai poista toinen rivi.",
      sv: "Kontrollera numren i FODS-tj\xE4nsten (ytj.fi). R\xE4tta det felaktiga numret eller ta bort den ena raden.",
      en: "Look the ids up in the Business Information System (ytj.fi). Correct the wrong one, or remove one of the lines.",
    },
  },
  examples: {
    invalid: [
      "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1\n\nOsatoteuttajat\n\nEsimerkkiyhdistys ry, 1234567-1",
      "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1\n\nOsatoteuttajat\n\nEsimerkkiyhdistys ry, S\xE4\xE4ti\xF6, 7654321-2\nMallis\xE4\xE4ti\xF6 sr, 7654321-2",
      "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1\n\nTuen siirron saajat\n\nEsimerkkiyhdistys ry, 1234567-1",
    ],
    valid: [
      "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1\n\nOsatoteuttajat\n\nEsimerkkiyhdistys ry, 7654321-2",
      "2 Hakijan perustiedot\n\nY-tunnus: 1234567-9\n\nOsatoteuttajat\n\nEsimerkkiyhdistys ry, 1234567-9",
      "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1\n\nOsatoteuttajat\n\nEsimerkkiyhdistys ry\nEsimerkkiyhdistys ry",
    ],
  },
  *check(form) {
    const first = /* @__PURE__ */ new Map();
    for (const { id: id2, span: span2, isPartner } of businessIds(form)) {
      const before = first.get(id2);
      if (before === void 0) first.set(id2, span2);
      else if (isPartner)
        yield {
          message: "duplicate",
          values: { x: id2 },
          span: span2,
          related: [{ message: "first", span: before }],
        };
    }
  },
});

// shared/rules/partner/list-contradicts-count.ts
var list_contradicts_count_default = defineRule({
  id: "partner/list-contradicts-count",
  severity: "warning",
  roles: ["applicant.count", "partners.list"],
  title: {
    fi: "Osatoteuttajat ja hakijoiden m\xE4\xE4r\xE4",
    sv: "Delgenomf\xF6rare och antal s\xF6kande",
    en: "Partners and number of applicants",
  },
  source: {
    fi: "Lomakkeen kentt\xE4 Hakijoiden lukum\xE4\xE4r\xE4 tai tuen siirto -menettely: yhteishankkeen osatoteuttajat luetellaan kent\xE4n alla",
    sv: "Blankettens f\xE4lt Hakijoiden lukum\xE4\xE4r\xE4 tai tuen siirto -menettely: delgenomf\xF6rarna i ett samprojekt r\xE4knas upp under f\xE4ltet",
    en: "The form's field Hakijoiden lukum\xE4\xE4r\xE4 tai tuen siirto -menettely: the partners of a joint project are listed under it",
  },
  messages: {
    noList: {
      fi: "Osatoteuttajat ja hakijoiden lukum\xE4\xE4r\xE4 ovat ristiriidassa. Yhteishankkeesta puuttuu luettelo osatoteuttajista: lis\xE4\xE4 se tai korjaa hakijoiden lukum\xE4\xE4r\xE4.",
      sv: "Delgenomf\xF6rarna och antalet s\xF6kande \xE4r i konflikt. Samprojektet saknar en f\xF6rteckning \xF6ver delgenomf\xF6rarna: l\xE4gg till den eller r\xE4tta antalet s\xF6kande.",
      en: "The partners and the number of applicants contradict each other. The joint project has no list of partners: add it, or correct the number of applicants.",
    },
    emptyList: {
      fi: "Osatoteuttajat ja hakijoiden lukum\xE4\xE4r\xE4 ovat ristiriidassa. Yhteishankkeen osatoteuttajien luettelo on tyhj\xE4: lis\xE4\xE4 osatoteuttajat ja heid\xE4n Y-tunnuksensa.",
      sv: "Delgenomf\xF6rarna och antalet s\xF6kande \xE4r i konflikt. Samprojektets f\xF6rteckning \xF6ver delgenomf\xF6rare \xE4r tom: l\xE4gg till dem och deras FO-nummer.",
      en: "The partners and the number of applicants contradict each other. The joint project's list of partners is empty: add the partners and their business ids.",
    },
    single: {
      fi: "Osatoteuttajat ja hakijoiden lukum\xE4\xE4r\xE4 ovat ristiriidassa. Hakijoita on ilmoitettu yksi, mutta osatoteuttajia on lueteltu: korjaa jompikumpi.",
      sv: "Delgenomf\xF6rarna och antalet s\xF6kande \xE4r i konflikt. Enligt uppgift finns en s\xF6kande, men delgenomf\xF6rare har r\xE4knats upp: r\xE4tta det ena eller det andra.",
      en: "The partners and the number of applicants contradict each other. One applicant is given, but partners are listed: correct one or the other.",
    },
    count: { fi: "Hakijoiden lukum\xE4\xE4r\xE4", sv: "Antalet s\xF6kande", en: "Number of applicants" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Yhteishankkeessa jokainen osatoteuttaja on tuen saaja ja vastaa hankkeesta. Kuvauksesta on n\xE4ht\xE4v\xE4, ketk\xE4 he ovat ja onko heit\xE4.",
      sv: "I ett samprojekt \xE4r varje delgenomf\xF6rare st\xF6dmottagare och ansvarar f\xF6r projektet. Av beskrivningen ska framg\xE5 vilka de \xE4r och om de finns.",
      en: "In a joint project every partner receives aid and answers for the project. The description must show who they are, and whether there are any.",
    },
    fix: {
      fi: "Luettele osatoteuttajat ja heid\xE4n Y-tunnuksensa, yksi riville, tai valitse oikea hakijoiden lukum\xE4\xE4r\xE4. Jos luettelo katosi, kun sivu kopioitiin, kopioi se uudelleen.",
      sv: "R\xE4kna upp delgenomf\xF6rarna och deras FO-nummer, en per rad, eller v\xE4lj r\xE4tt antal s\xF6kande. Om f\xF6rteckningen f\xF6rsvann n\xE4r sidan kopierades, kopiera den p\xE5 nytt.",
      en: "List the partners and their business ids, one a line, or choose the right number of applicants. If the list was lost when the page was copied, copy it again.",
    },
  },
  examples: {
    invalid: [
      { replace: [["Vain yksi hakija", "Hakijoita on useampi kuin yksi (yhteishanke)"]] },
      {
        replace: [["Vain yksi hakija", "Hakijoita on useampi kuin yksi (yhteishanke)\n\nOsatoteuttajat"]],
      },
      {
        replace: [
          ["Vain yksi hakija", "Vain yksi hakija\n\nOsatoteuttajat\n\nMallis\xE4\xE4ti\xF6 sr, 7654321-2"],
        ],
      },
    ],
    valid: [
      { replace: [] },
      {
        replace: [
          [
            "Vain yksi hakija",
            "Hakijoita on useampi kuin yksi (yhteishanke)\n\nOsatoteuttajat\n\nMallis\xE4\xE4ti\xF6 sr, S\xE4\xE4ti\xF6, 7654321-2",
          ],
        ],
      },
      { replace: [["Vain yksi hakija", "Vain yksi hakija\n\nOsatoteuttajat"]] },
      { replace: [["Vain yksi hakija", ""]] },
      {
        replace: [
          [
            "Vain yksi hakija",
            "Hakija siirt\xE4\xE4 osan haettavasta tuesta yhdelle tai useammalle taholle hankkeen toteuttamista varten (tuen siirto)",
          ],
        ],
      },
    ],
  },
  *check(form) {
    const count2 = meaningOf(form, "applicant.count");
    if (count2 === void 0) return;
    const lists = form.fields.filter(({ def }) => Object.values(def.roles).includes("partners.list"));
    const filled = lists.find((list) => !isEmpty(list));
    const related = [{ message: "count", span: count2.of.span }];
    if (count2.means === "single" && filled !== void 0)
      yield { message: "single", span: filled.label ?? filled.value, related };
    if (count2.means !== "joint" || filled !== void 0) return;
    const [empty] = lists;
    if (empty === void 0) yield { message: "noList", span: count2.of.span };
    else yield { message: "emptyList", span: empty.label ?? empty.span, severity: "info", related };
  },
});

// shared/rules/postal/invalid-format.ts
var invalid_format_default3 = defineRule({
  id: "postal/invalid-format",
  severity: "error",
  roles: ["applicant.postalCode"],
  title: {
    fi: "Postinumeron muoto",
    sv: "Postnumrets form",
    en: "Form of the postal code",
  },
  source: {
    fi: "Posti: suomalaisessa postinumerossa on viisi numeroa",
    sv: "Posti: ett finl\xE4ndskt postnummer har fem siffror",
    en: "Posti: a Finnish postal code has five digits",
  },
  messages: {
    invalid: {
      fi: 'Postinumero "{x}" ei kelpaa. Postinumerossa on viisi numeroa, esimerkiksi 00100.',
      sv: 'Postnumret "{x}" duger inte. Ett postnummer har fem siffror, till exempel 00100.',
      en: 'Postal code "{x}" is not valid. A postal code has five digits, for example 00100.',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "V\xE4\xE4r\xE4n muotoisella postinumerolla posti ei tule perille eik\xE4 osoitetta l\xF6ydy rekistereist\xE4.",
      sv: "Med ett postnummer i fel form kommer posten inte fram och adressen hittas inte i registren.",
      en: "With a malformed postal code mail does not arrive, and registers do not find the address.",
    },
    fix: {
      fi: "Kirjoita viisinumeroinen postinumero ilman v\xE4lily\xF6ntej\xE4 ja maatunnusta.",
      sv: "Skriv det femsiffriga postnumret utan mellanslag och landskod.",
      en: "Write the five-digit code without spaces and without a country code.",
    },
  },
  examples: {
    invalid: [
      "2 Hakijan perustiedot\n\nPostinumero: 4010",
      "2 Hakijan perustiedot\n\nPostinumero: FI-40100",
      "6 Maantieteellinen kohdealue\n\nToteutuspaikan osoite, jos hanke toteutetaan yhdess\xE4 paikassa\n\nJakeluosoite: Katu 1\n\nPostinumero: 401000\n\nPostitoimipaikka: Jyv\xE4skyl\xE4",
    ],
    valid: ["2 Hakijan perustiedot\n\nPostinumero: 00100", "2 Hakijan perustiedot\n\nPostinumero:"],
  },
  *check(form) {
    for (const { problem } of form.problems("postalCode/format"))
      yield { message: "invalid", values: { x: problem.text }, span: problem.span };
  },
});

// shared/reference/data/postalCodes.gen.ts
var POSTAL_OFFICES =
  "HELSINKI|HELSINGFORS|3|091|00002,230\nVASTAUSL\xC4HETYS|SVARSF\xD6RS\xC4NDELSE|3|091|00003\nVASTAUSL\xC4HETYS|SVARSF\xD6RS\xC4NDELSE|5|091|00006,1000,19000,13000,7000,13000,7000,10000,20000\nPOSTI||3|091|00011\nFUJITSU||3|091|00012\nOP||3|091|00013\nHELSINGIN YLIOPISTO|HELSINGFORS UNIVERSITET|3|091|00014\nOTAVAMEDIA||3|091|00015\nKESKO||3|091|00016\nFENNIA||3|091|00017\nILMARINEN||3|091|00018\nSSC||3|091|00019\nNORDEA||3|091|00020\nLASKUTUS|FAKTURERING|3|091|00021\nTILASTOKESKUS|STATISTIKCENTRALEN|3|091|00022\nVALTIONEUVOSTO|STATSR\xC5DET|3|091|00023\nYLEISRADIO|RUNDRADION|3|091|00024\nIF||3|091|00025\nBASWARE||3|091|00026\nRUOKAVIRASTO|LIVSMEDELSVERKET|3|091|00027\nAZETS||3|091|00028\nHUS||3|091|00029\nIIRIS||3|091|00030\nGE||3|091|00031\nTY\xD6TERVEYSLAITOS|ARBETSH\xC4LSOINSTITUTET|3|091|00032,20000,13000,37000,20000\nMTV||3|091|00033\nFIMEA||3|091|00034\nDINERS CLUB||3|091|00036\nEUROCARD||3|091|00037\nLOGICA||3|091|00038\nVALIO||3|091|00039\nSANOMA||3|091|00040,49\nELO||3|091|00041\nITAPSA||3|091|00042\nEDITA||3|091|00043\nNOKIA GROUP||3|091|00045\nACCOUNTOR||3|091|00046\nVISMA||3|091|00047\nFORTUM||3|091|00048\nVALTERI||3|091|00049\nNETS||3|091|00050\nTELIA||3|091|00051\nVERO|SKATT|3|091|00052,1\nVALTIOKONTTORI|STATSKONTORET|3|091|00054\nTULOREKISTERI|INKOMSTREGISTRET|3|091|00055\nKELA|FPA|3|091|00056\nVALONA||3|091|00057\nSANTANDER||3|091|00058\nTRAFICOM||3|091|00059\nTEHY||3|091|00060\nELISA||3|091|00061\nLASKUTUS||3|091|00062\nLASKUNET||3|091|00063\nADMINISTER||3|091|00064\nEL\xC4KETURVAKESKUS|PENSIONSSKYDDSCENTRALEN|3|091|00065\nHSY||3|091|00066\nULOSOTTOLAITOS|UTS\xD6KNINGSVERKET|3|091|00067\nCARUNA||3|091|00068\nOSTOLASKUT||3|091|00071\nCGI||3|091|00074\nDANSKE BANK||3|091|00075\nAALTO||3|091|00076\nHSL||3|091|00077\nMETROPOLIA||3|091|00079\nW\xC4RTSIL\xC4||3|091|00080\nA-LEHDET||3|091|00081\nFIMX||3|091|00082\nVAKUUTUSKESKUS|F\xD6RS\xC4KRINGSCENTRALEN|3|091|00084\nTUOMIOISTUINVIRASTO|DOMSTOLSVERKET|3|092|00085\nMAAHANMUUTTOVIRASTO|MIGRATIONSVERKET|3|091|00086,15000,6000,12000,20000,12000,5000,18000,2000,6000\nKEVA||3|091|00087\nS-RYHM\xC4|S-GRUPPEN|3|091|00088\nHelen||3|091|00090\nPRH|PRS|3|091|00091\nNESTE||3|049|00095\nVR||3|091|00096\nTAIDEYLIOPISTO|KONSTUNIVERSITETET|3|091|00097\nVARMA||3|091|00098\nHELSINGIN KAUPUNKI|HELSINGFORS STAD|3|091|00099\nHELSINKI|HELSINGFORS|1|091|00100,20,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,60,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10\nHELSINKI|HELSINGFORS|2|091|00101,20,10,10,10,10,10,10,10,10,10,10,10,10,10,20,10,20,20,10,10,10,20,10,10,10,10,10,10,10,60,10,10,10,20,10,20,20,20,20,20,10,30,10,10,20,10,10,10,10,10,20,50,60,10,10,30,10\nEDUSKUNTA|RIKSDAGEN|1|091|00102\nSMARTPOST||6|091|00104,20,10,10,10,10,10,10,20,10,10,10,10,10,10,10,10,20,10,10,10,20,20,10,10,10,10,10,10,10,60,10,10,10,10,10,10,10,10,10,20,20,10,10,10,20,10,10,10,10,10,10,10,10,10,20,10,10,10,20,30,10,40,10,10,20,10,10,10\nPAKETTIAUTOMAATTI||6|091|00105,20,10,20,30,30,10,10,10,10,50,50,30,10,10,20,90,10,10,30,40,20,10,10,20,10,30,10,10,40,10,10,10,20,10,20,60,10,10,10,10,10,10,10,10,10\nNOUTOPISTE||7|091|00107,80\nVEIKKAUS||3|092|01009\nKAUPUNKILIIKENNE|STADSTRAFIK|3|091|01022\nVANTAAN KAUPUNKI|VANDA STAD|3|092|01030\nDNA||3|091|01044\nLASKUT|FAKTURA|3|091|01051\nFINNAIR||3|092|01053\nISS||3|091|01055\nV\xC4STERSKOG||1|753|01120\nS\xD6DERKULLA||1|753|01150\nS\xD6DERKULLA||2|753|01151\nSMARTPOST||6|753|01154,2980\nPAKETTIAUTOMAATTI||6|753|01155\nKALKKIRANTA|KALKSTRAND|1|753|01180\nBOX||1|753|01190\nVANTAA|VANDA|1|092|01200,30,30,20,20,40,10,10,10,10,10,10,20,30,30,10,20,10,10,70,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10\nVANTAA|VANDA|2|092|01201,60,20,20,50,10,10,20,10,50,30,30,10,10,70,10,10,10,10,10,10,10,20,10,10,10,10,10,20\nSMARTPOST||6|092|01204,30,50,20,40,10,10,10,20,10,50,30,10,20,10,10,70,10,10,20,10,10,10,10,10,10,10,10,10,10\nPAKETTIAUTOMAATTI||6|092|01205,100,60,40,20,30,40,20,10,80,10,10,10,30,40\nVANTAA|VANDA|3|092|01532\nKLAUKKALA||1|543|01800,20,20\nKLAUKKALA||2|543|01801\nSMARTPOST||6|543|01804,40,60,3300\nPAKETTIAUTOMAATTI||6|543|01805,100,3300\nLUHTAJOKI||1|543|01810\nLEPS\xC4M\xC4||1|543|01830\nPERTTULA||1|543|01860\nNURMIJ\xC4RVI||1|543|01900\nNURMIJ\xC4RVI||2|543|01901\nPALOJOKI||1|543|01940\nPOP PANKKI||3|049|02008\nL\xC4HITAPIOLA|LOKALTAPIOLA|3|049|02010\nMICROSOFT||3|049|02014\nMETS\xC4||3|049|02020\nNOKIA SOLUTIONS AND NETWORKS||3|049|02022\nL\xC4NSI-UUDENMAAN HYVINVOINTIALU|V\xC4STRA NYLANDS V\xC4LF\xC4RDSOMR\xC5DE|3|049|02033\nVTT||3|049|02044\nDOCUSCAN||3|049|02066\nESPOON KAUPUNKI|ESBO STAD|3|049|02070\nESPOO|ESBO|1|049|02100,10,10,10,10,10,10,10,10,20,10,20,10,10,10,10,10,10,10,20,10,10,20,20,220,10,10,10,20,10,20,30,10,10,10,10,10,10,10,30,10,40,60,20,30,10\nESPOO|ESBO|2|049|02101,30,20,20,30,10,20,10,30,50,40,240,10,10,10,30,50,50,10,10,140,20\nSMARTPOST||6|049|02104,20,10,20,10,10,10,20,10,20,10,10,10,10,10,20,20,10,10,20,240,10,10,10,20,10,20,50,10,10,10,10,10,140,20\nPAKETTIAUTOMAATTI||6|049|02105,30,20,20,40,20,40,10,40,10,30,240,10,20,30,50,10,30,10,10,110,40,20\nNOUTOPISTE||7|049|02207,470\nSARVVIK||1|257|02390\nSMARTPOST||6|257|02394,10,30,20,10,20,400\nKIRKKONUMMI|KYRKSL\xC4TT|1|257|02400,10,70\nKIRKKONUMMI|KYRKSL\xC4TT|2|257|02401\nPAKETTIAUTOMAATTI||6|257|02405,30\nJORVAS||1|257|02420\nJORVAS||2|257|02421\nMASALA|MASABY|1|257|02430\nMASALA|MASABY|2|257|02431\nLUOMA|BOB\xC4CK|1|257|02440\nSUNDSBERG||1|257|02450\nKANTVIK||1|257|02460\nUPINNIEMI|OBBN\xC4S|1|257|02470\nUPINNIEMI|OBBN\xC4S|2|257|02471\nPIKKALA|PICKALA|1|257|02490\nOITM\xC4KI|OITBACKA|1|257|02510\nLAPINKYL\xC4|LAPPB\xD6LE|1|257|02520\nKYLM\xC4L\xC4||1|257|02540\nEVITSKOG||1|257|02550\nSIUNTIO KK|SJUNDE\xC5 KBY|1|755|02570\nSIUNTIO|SJUNDE\xC5|1|755|02580\nSMARTPOST||6|755|02584\nLAPPERS||1|755|02590\nKAUNIAINEN|GRANKULLA|1|235|02700\nKAUNIAINEN|GRANKULLA|2|235|02701\nSMARTPOST||6|235|02704\nPAKETTIAUTOMAATTI||6|235|02705\nVEIKKOLA||1|257|02880\nNUMMELA||1|927|03100\nNUMMELA||2|927|03101\nSMARTPOST||6|927|03104,150,50,100\nPAKETTIAUTOMAATTI||6|927|03105,300\nHUHMARI||1|927|03150\nTERVALAMPI||1|927|03220\nOJAKKALA||1|927|03250\nOTALAMPI||1|927|03300\nSELKI||1|927|03320\nVIHTI||1|927|03400\nJOKIKUNTA||1|927|03430\nKARKKILA||1|224|03600,20\nKARKKILA||2|224|03601\nSMARTPOST||6|224|03604\nPAKETTIAUTOMAATTI||6|224|03605\nUUSITALO||1|224|03710\nVIHTIJ\xC4RVI||1|927|03790\nIKKALA||1|444|03810\nPUSULA||1|444|03850\nSMARTPOST||6|444|03854,4250,50,50,150,150,620,100,210\nHY\xD6N\xD6L\xC4||1|444|03870\nSIPOO|SIBBO|1|753|04130\nSIPOO|SIBBO|2|753|04131\nMARTINKYL\xC4|M\xC5RTENSBY|1|753|04150\nPAIPPINEN|PAIPIS|1|753|04170\nKERAVA||1|245|04200,20,10,20,10\nKERAVA||2|245|04201,50,10\nSMARTPOST||6|245|04204,20,10,20,10\nPAKETTIAUTOMAATTI||6|245|04205\nTALMA|TALLMO|1|753|04240\nTUUSULA||1|858|04300,10,10,20,20,20\nTUUSULA||2|858|04301,20\nSMARTPOST||6|858|04304,30,10,20,140,900\nPAKETTIAUTOMAATTI||6|858|04305,20,1080\nLAHELA||1|858|04330\nNAHKELA||1|858|04350\nRUSUTJ\xC4RVI||1|858|04370\nJ\xC4NIKSENLINNA||1|858|04390\nJ\xC4RVENP\xC4\xC4||1|186|04400,10,10,10,10\nJ\xC4RVENP\xC4\xC4||2|186|04401,30\nSMARTPOST||6|186|04404,10,10,10,10\nPAKETTIAUTOMAATTI||6|186|04405,10,20\nNUMMENKYL\xC4||1|186|04460\nHAARAJOKI||1|186|04480\nKELLOKOSKI||1|858|04500\nKELLOKOSKI||2|858|04501\nOHKOLA||1|505|04530\nM\xC4NTS\xC4L\xC4||1|505|04600,20\nM\xC4NTS\xC4L\xC4||2|505|04601\nSMARTPOST||6|505|04604,20\nPAKETTIAUTOMAATTI||6|505|04605\nS\xC4\xC4KSJ\xC4RVI||1|505|04630\nNUMMINEN||1|505|04660\nHIRVIHAARA||1|505|04680\nS\xC4LINK\xC4\xC4||1|505|04740\nSAHAKYL\xC4||1|505|04770\nKAUKALAMPI||1|505|04820\nHAUTJ\xC4RVI||1|505|04840\nSAARENTAUS||1|505|04920\nLEVANTO||1|505|04940\nR\xD6YKK\xC4||1|543|05100\nRAJAM\xC4KI||1|543|05200\nRAJAM\xC4KI||2|543|05201\nKILJAVA||1|543|05250\nJOKELA||1|858|05400\nJOKELA||2|858|05401\nNUPPULINNA||1|858|05430\nHYVINK\xC4\xC4||1|106|05440,20,10,40,110,100,80,10,10,10,10,10,10,20,20,50\nNUKARI||1|543|05450\nSMARTPOST||6|106|05464,340,10,10,10,10,60\nPAKETTIAUTOMAATTI||6|106|05465,340\nHYVINK\xC4\xC4||2|106|05801,30,70\nPORVOO|BORG\xC5|1|638|06100,50,50,200,50,50\nPORVOO|BORG\xC5|2|638|06101,50,250\nSMARTPOST||6|638|06104,50,250,50\nPAKETTIAUTOMAATTI||6|638|06105,300\nNOUTOPISTE||7|638|06108\nKERKKOO|KERKO|1|638|06530\nHAMARI|HAMMARS|1|638|06650\nTOLKKINEN|TOLKIS|1|638|06750\nKULLOONKYL\xC4|KULLOBY|1|638|06830\nKULLOO|KULLO|1|638|06850\nK\xC4RRBY||1|638|06880\nEM\xC4SALO|EMSAL\xD6|1|638|06950\nHINTHAARA|HINDH\xC5R|1|638|07110\nSMART POST||6|638|07114\nANTTILA|ANDERSB\xD6LE|1|638|07130\nLAUKKOSKI||1|611|07150\nPORNAINEN||1|611|07170\nPORNAINEN||2|611|07171\nSMARTPOST||6|611|07174\nHALKIA||1|611|07190\nKAARENKYL\xC4|KARSBY|1|638|07220\nASKOLA||1|018|07230,270,10,20,50,10,90\nASKOLA||2|018|07231\nILOLA|ILLBY|1|638|07280\nSANNAINEN|SANN\xC4S|1|638|07310\nJAKARI|JACKARBY|1|638|07320\nG\xC4DDRAG||1|638|07350\nTIRMO||1|638|07360\nPELLINKI|PELLINGE|1|638|07370\nSUURPELLINKI|STORPELLINGE|1|638|07390\nSUURPELLINKI|STORPELLINGE|6|638|07394\nKR\xC5K\xD6||1|638|07410\nVOOLAHTI|V\xC5LAX|1|638|07450\nSMARTPOST||6|018|07504\nTORPPI||1|616|07550\nPUKKILA||1|616|07560\nSMARTPOST||6|616|07564\nKANTELE||1|616|07565\nMYRSKYL\xC4|M\xD6RSKOM|1|504|07600\nMYRSKYL\xC4|M\xD6RSKOM|2|504|07601\nKANKKILA|KANKB\xD6LE|1|504|07690\nKOSKENKYL\xC4N SAHA|FORSBY S\xC5G|1|434|07700\nMALMG\xC5RD||1|434|07720\nPERNAJAN VANHAKYL\xC4|GAMMELBY|1|434|07740\nISN\xC4S||1|434|07750\nH\xC4RK\xC4P\xC4\xC4|H\xC4RPE|1|434|07780\nLAPINJ\xC4RVI|LAPPTR\xC4SK|1|407|07800\nSMARTPOST||6|407|07804,30\nINGERMANINKYL\xC4|INGERMANSBY|1|407|07810\nPORLAMMI|PORLOM|1|407|07820\nPUKARO|POCKAR|1|407|07830\nLINDKOSKI||1|407|07840\nHEIKINKYL\xC4|HINDERSBY|1|407|07850\nSKINNARBY||1|434|07870\nLILJENDAL||1|434|07880\nSMARTPOST||6|434|07884,20\nMICKELSPILTOM||1|434|07890\nLOVIISA|LOVISA|1|434|07900,20,20\nLOVIISA|LOVISA|2|434|07901\nPAKETTIAUTOMAATTI||6|434|07905\nVALKO|VALKOM|1|434|07910\nPERNAJA|PERN\xC5|1|434|07930\nKUGGOM||1|434|07945\nTESJOKI|TESSJ\xD6|1|434|07955\nAHVENKOSKI|ABBORFORS|1|434|07960\nRUOTSINPYHT\xC4\xC4|STR\xD6MFORS|1|434|07970\nKUNINKAANKYL\xC4|KUNGSB\xD6LE|1|434|07980\nRUOTSINKYL\xC4|SVENSKBY|1|434|07990\nLOHJA|LOJO|1|444|08100,50,50,150,10,90,30,20,180,20,100\nLOHJA|LOJO|2|444|08101,50,50,300,200\nPAKETTIAUTOMAATTI||6|444|08105,100\nKARJALOHJA||1|444|09120\nSAMMATTI||1|444|09220\nSAUKKOLA||1|444|09430\nMILLOLA||1|444|09520\nKOISJ\xC4RVI||1|444|09630\nNUMMI||1|444|09810\nLEPP\xC4KORPI||1|444|09930\nT\xC4HTEL\xC4|T\xC4KTER|1|149|10120\nP\xC4IV\xD6L\xC4|SOLBERG|1|149|10140\nDEGERBY||1|149|10160\nINKOO|ING\xC5|1|149|10210\nINKOO|ING\xC5|2|149|10211\nSMARTPOST||6|149|10214\nINKOO AS|ING\xC5 ST|1|149|10230\nFAGERVIK||1|149|10250\nBAR\xD6SUND||1|149|10270\nKARJAA|KARIS|1|710|10300,20\nKARJAA|KARIS|2|710|10301\nSMARTPOST||6|710|10304,60,60,100,50,30,40,10\nPAKETTIAUTOMAATTI||6|710|10305,300\nPINJAINEN|BILLN\xC4S|1|710|10330\nMELTOLA|MJ\xD6LBOLSTA|1|710|10350\nMUSTIO|SVART\xC5|1|710|10360\nKAUNISLAHTI|GRUNDSJ\xD6|1|710|10380\n\xC5MINNEFORS||1|710|10410\nPOHJANKURU|SKURU|1|710|10420\nPOHJANKURU|SKURU|2|710|10421\nBOLLSTA||1|710|10440\nFISKARI|FISKARS|1|710|10470\nANTSKOG||1|710|10480\nTENHOLA|TENALA|1|710|10520\nBROMARV||1|710|10570\nTAMMISAARI|EKEN\xC4S|1|710|10600,20,30,10\nTAMMISAARI|EKEN\xC4S|2|710|10601\nRAASEPORI|RASEBORG|2|710|10611\nDRAGSVIK||1|710|10640\nDRAGSVIK||2|710|10641\nSKOGBY||1|710|10680\nSNAPPERTUNA||1|710|10710\nLAPPOHJA|LAPPVIK|1|078|10820\nHANKO|HANG\xD6|1|078|10900\nHANKO|HANG\xD6|2|078|10901\nSMARTPOST||6|078|10904,60\nPAKETTIAUTOMAATTI||6|078|10905\nHANGONKYL\xC4|HANG\xD6BY|1|078|10940\nHANKO POHJOINEN|HANG\xD6 NORRA|1|078|10960\nRIIHIM\xC4KI||1|694|11100,20,10,180,400,200\nRIIHIM\xC4KI||2|694|11101,10,200\nSMARTPOST||6|694|11104,10,10,10,580\nPAKETTIAUTOMAATTI||6|694|11105,20,10,580\nOITTI||1|086|12100\nOITTI||2|086|12101\nSMARTPOST||6|086|12104,140,70\nMOMMILA||1|086|12130\nHIETOINEN||1|109|12170\nHAUSJ\xC4RVI||1|086|12210\nHIKI\xC4||1|086|12240\nRYTTYL\xC4||1|086|12310\nTURKHAUTA||1|086|12350\nLEPP\xC4KOSKI||1|165|12380\nTERVAKOSKI||1|165|12400\nTERVAKOSKI||2|165|12401\nSMARTPOST||6|165|12404,1800\nV\xC4HIKK\xC4L\xC4||1|165|12450\nKORMU||1|433|12520\nSMARTPOST||6|433|12524,20,60,100\nLAUNONEN||1|433|12540\nL\xC4YLI\xC4INEN||1|433|12600\nSAJANIEMI||1|433|12630\nJOKINIEMI||1|433|12640\nLOPPI||1|433|12700\nLOPPI||2|433|12701\nPILPALA||1|433|12750\nR\xC4YSK\xC4L\xC4||1|433|12820\nTOPENO||1|433|12920\nVOJAKKALA||1|433|12950\nAVI||3|109|13035\nH\xC4MEENLINNA||1|109|13100,10,20,70,10,10,30,20,30,130,70,30,70\nH\xC4MEENLINNA||2|109|13101,10,20,70,10,290,100\nSMARTPOST||6|109|13104,30,70,10,90,200,100,100,600,200,200,110,2090\nPAKETTIAUTOMAATTI||6|109|13105,30,80,290,220,3180\nHARVIALA||1|165|13330\nPAROLANNUMMI||1|082|13700\nPAROLANNUMMI||2|082|13701\nPAROLA||1|082|13720\nPAROLA||2|082|13721\nSMARTPOST||6|082|13724\nKATINALA||1|082|13800\nHATTULA||1|082|13880\nPEKOLA||1|082|13900\nJOKIMAA||1|165|14140\nTURENKI||1|165|14200\nTURENKI||2|165|14201\nPAKETTIAUTOMAATTI||6|165|14205\nJANAKKALA||1|165|14240\nRENKO||1|109|14300\nVUOHINIEMI||1|082|14430\nRIMMIL\xC4||1|109|14450\nIITTALA||1|109|14500\nLETEENSUO||1|109|14530\nLEPAA||1|082|14610\nTYRV\xC4NT\xD6||1|082|14620\nALVETTULA||1|109|14680\nTORVOILA||1|109|14690\nHAUHO||1|109|14700\nETEL\xC4INEN||1|109|14770\nTUULOS||1|109|14810,10,20,30\nSAPPEE||1|109|14930\nPUUTIKKALA||1|635|14960\nKUOHIJOKI||1|635|14980\nLAHTI||1|398|15100,10,30,10,10,10,30,10,20,10,60,20,20,160,20,90,70,20,100,10,10,10,10,10,50,50\nLAHTI||2|398|15101,10,30,10,90,260,200,100,100\nSMARTPOST||6|398|15104,10,30,10,10,40,10,30,60,200,40,10,10,140,110,20,120,370\nPAKETTIAUTOMAATTI||6|398|15115,30,20,10,40,30,260,50,10,120,20,110,20\nNOUTOPISTE||7|398|15207\nKUKKILA||1|098|15270\nM\xC4KEL\xC4||1|398|15460\nVILL\xC4HDE||1|398|15540\nNASTOLA||1|398|15550,10\nNASTOLA||2|398|15551,10\nRUUHIJ\xC4RVI||1|398|15580\nHOLLOLA||1|098|15860,10,10\nSMARTPOST||6|098|15864,10,10,830,90\nHOLLOLA||2|098|15871\nPAKETTIAUTOMAATTI||6|098|15875\nMESSIL\xC4||1|098|15980\nUUSIKYL\xC4||1|398|16100\nOKKERI||1|398|16160\nARTJ\xC4RVI||1|560|16200\nARTJ\xC4RVI||2|560|16201\nSMARTPOST||6|560|16204,100\nARTJ\xC4RVI KK||1|560|16230\nHIETANA||1|560|16260\nVILLIKKALA||1|560|16270\nKUIVANTO||1|560|16280\nORIMATTILA||1|560|16300\nORIMATTILA||2|560|16301\nPAKETTIAUTOMAATTI||6|560|16305\nVIRENOJA||1|560|16310\nPENNALA||1|560|16320\nHEIN\xC4MAA||1|560|16330\nNIINIKOSKI||1|560|16350\nPAKAA||1|560|16390\nMALLUSJOKI||1|560|16450\nHERRALA||1|098|16500\nLUHTIKYL\xC4||1|560|16510\nMERTIE||1|316|16540\nJ\xC4RVEL\xC4||1|316|16600\nJ\xC4RVEL\xC4||2|316|16601\nSMARTPOST||6|316|16604\nK\xC4RK\xD6L\xC4||1|316|16610\nTENNIL\xC4||1|098|16630\nLAPPILA||1|316|16670\nHOLLOLA KK||1|098|16710\nKUTAJ\xC4RVI||1|098|16730\nMANSKIVI||1|098|16790\nH\xC4MEENKOSKI||1|098|16800\nH\xC4MEENKOSKI||2|098|16801\nLAMMI||1|109|16900\nLAMMI||2|109|16901\nISO-EVO||1|109|16960\nEVO||1|109|16970\nKALLIOLA||1|098|17110\nPAIMELA||1|098|17120\nVESIVEHMAA||1|016|17130\nSMARTPOST||6|016|17134,70\nURAJ\xC4RVI||1|016|17150\nV\xC4\xC4KSY||1|016|17200\nV\xC4\xC4KSY||2|016|17201\nPAKETTIAUTOMAATTI||6|016|17205\nPIETIL\xC4||1|016|17220\nKALKKINEN||1|016|17240\nASIKKALA||1|016|17320\nVIITAILA||1|016|17410\nKURHILA||1|016|17430\nV\xC4HIMAA||1|016|17440\nISO-\xC4INI\xD6||1|016|17450\nMAAKESKI||1|576|17470\nPADASJOKI||1|576|17500\nPADASJOKI||2|576|17501\nSMARTPOST||6|576|17504\nNYYST\xD6L\xC4||1|576|17510\nARRAKOSKI||1|576|17530\nAUTTOINEN||1|576|17610\nVESIJAKO||1|576|17630\nTORITTU||1|576|17710\nKASINIEMI||1|576|17740\nHARMOINEN||1|291|17780\nKUHMOINEN||1|291|17800\nKUHMOINEN||2|291|17801\nSMARTPOST||6|291|17804\nHARJUNSALMI||1|291|17840\nPIHLAJAKOSKI||1|291|17850\nRUOLAHTI||1|291|17870\nP\xC4IJ\xC4L\xC4||1|291|17930\nKYL\xC4M\xC4||1|291|17950\nPUUKKOINEN||1|291|17970\nHEINOLA||1|111|18100,20,10,20,50\nHEINOLA||2|111|18101\nSMARTPOST||6|111|18104,50,150,810\nPAKETTIAUTOMAATTI||6|111|18105\nHEINOLA KK||1|111|18300\nMYLLYOJA||1|111|18600\nVIERUM\xC4KI||1|111|19110,10\nHUUTOT\xD6YRY||1|142|19160\nLUSI||1|111|19210\nONKINIEMI||1|781|19230\nSYRJ\xC4KOSKI||1|111|19250\nPAASO||1|111|19260\nKARILANMAA||1|781|19310\nNIKKAROINEN||1|781|19320\nNUORAMOINEN||1|781|19370\nKUORTTI||1|588|19410\nSMARTPOST||6|588|19414,20\nMANSIKKAM\xC4KI||1|588|19420\nPERTUNMAA||1|588|19430\nRUORASM\xC4KI||1|588|19460\nLIHAVANP\xC4\xC4||1|588|19470\nHARTOSENP\xC4\xC4||1|588|19480\nLEPSALA||1|081|19510\nKOITTI||1|081|19540\nHARTOLA||1|081|19600\nHARTOLA||2|081|19601\nMURAKKA||1|081|19610\nPOHELA||1|081|19620\nKALHONKYL\xC4||1|081|19630\nJOUTSA||1|172|19650\nJOUTSA||2|172|19651\nSMARTPOST||6|172|19654\nMIESKONM\xC4KI||1|172|19670\nSYSM\xC4||1|781|19700\nSYSM\xC4||2|781|19701\nSMARTPOST||6|781|19704\nS\xC4RKILAMPI||1|781|19730\nLIIKOLA||1|781|19740\nVALITTULA||1|781|19770\nPUTKIJ\xC4RVI||1|081|19850\nTAMMIJ\xC4RVI||1|435|19910\nPAPPINEN||1|172|19920\nLUHANKA||1|435|19950\nTURUN YLIOPISTO||3|853|20014\nIF||3|853|20025\nTURKU|\xC5BO|1|853|20100,100,10,30,10,50,20,40,20,20,60,40,20,20,70,90,20,10,10,10,50,10,70,20,60\nTURKU|\xC5BO|2|853|20101,100,40,10,70,40,20,120,20,20,70,90,40,10,50,10\nSMARTPOST||6|853|20104,100,10,30,10,50,20,40,20,20,60,60,20,70,90,20,10,10,10,60,70,20\nPAKETTIAUTOMAATTI||6|853|20105,110,40,50,20,40,140,20,20,70,90,30,10,20,50,90,430\nLITTOINEN||1|202|20660\nSMARTPOST||6|202|20664,100,20,720,120\nPIISPANRISTI||1|202|20760\nPIISPANRISTI||2|202|20761\nKAARINA||1|202|20780\nKAARINA||2|202|20781\nPAKETTIAUTOMAATTI||6|202|20785\nVASTAUSL\xC4HETYS|SVARSF\xD6RS\xC4NDELSE|5|529|21006\nNAANTALI||1|529|21100,10\nNAANTALI||2|529|21101\nSMARTPOST||6|529|21104,10,30,40\nPAKETTIAUTOMAATTI||6|529|21105\nRAISIO||1|680|21120,80,10,10,40,20\nPOIKKO||1|529|21130\nRYM\xC4TTYL\xC4||1|529|21140\nR\xD6\xD6L\xC4||1|529|21150\nMERIMASKU||1|529|21160\nLIVONSAARI||1|529|21180\nVELKUA||1|529|21195\nRAISIO||2|680|21201\nSMARTPOST||6|680|21204,10,70\nPAKETTIAUTOMAATTI||6|680|21205,80\nLEMU||1|481|21230\nSMARTPOST||6|481|21234,10,10\nASKAINEN||1|481|21240\nMASKU||1|481|21250\nMASKU||2|481|21251\nPAKETTIAUTOMAATTI||6|481|21255\nNOUSIAINEN||1|538|21270\nSMARTPOST||6|538|21274\nRUSKO||1|704|21290\nRUSKO||2|704|21291\nVAHTO||1|704|21310\nPAATTINEN|PATIS|1|853|21330\nTORTINM\xC4KI||1|853|21340\nILMARINEN||1|423|21350\nSMARTPOST||6|423|21354,60,10\nLIETO AS||1|423|21360\nAURA KK||1|019|21370\nAURA||1|019|21380\nAURA||2|019|21381\nSMARTPOST||6|019|21384\nVANHALINNA||1|423|21410\nLIETO||1|423|21420\nLIETO||2|423|21421\nLIETO||4|423|21422\nPAKETTIAUTOMAATTI||6|423|21425\nYLISKULMA||1|423|21430\nTARVASJOKI||1|423|21450\nPRUNKILA||1|480|21480\nMARTTILA||1|480|21490\nSMARTPOST||6|480|21494\nPIIKKI\xD6||1|202|21500\nPIIKKI\xD6||2|202|21501\nHEVONP\xC4\xC4||1|577|21510\nNASKARLA||1|577|21520\nPAIMIO||1|577|21530\nPAIMIO||2|577|21531\nSMARTPOST||6|577|21534\nPAKETTIAUTOMAATTI||6|577|21535\nPREITIL\xC4||1|577|21540\nTAATILA||1|577|21555\nOLLILA||1|480|21560\nSAUVO||1|738|21570\nSAUVO||2|738|21571\nKARUNA||1|738|21590\nPARAINEN|PARGAS|1|445|21600\nPARAINEN|PARGAS|2|445|21601\nSMARTPOST||6|445|21604\nPAKETTIAUTOMAATTI||6|445|21605\nKIRJALA||1|445|21610\nKUUSISTO||1|202|21620\nLIELAHTI TL|LIELAX|1|445|21630\nLILLANDET||1|445|21650\nNAUVO|NAGU|1|445|21660\nNAUVO|NAGU|2|445|21661\nP\xC4RN\xC4INEN|P\xC4RN\xC4S|1|445|21670\nN\xD6T\xD6||1|445|21680\nKORPPOO|KORPO|1|445|21710\nKORPOSTR\xD6M||1|445|21720\nUT\xD6||1|445|21740\nNORRSKATA||1|445|21750\nHOUTSKARI|HOUTSK\xC4R|1|445|21760\nMOSSALA||1|445|21770\nKYR\xD6||1|636|21800\nKYR\xD6||2|636|21801\nKUMILA||1|636|21820\nKARINAINEN||1|636|21840\nAUVAINEN||1|636|21860\nRIIHIKOSKI||1|636|21870\nRIIHIKOSKI||2|636|21871\nSMARTPOST||6|636|21874\nP\xD6YTY\xC4||1|636|21880\nHAVERI||1|636|21890\nYL\xC4NE||1|636|21900\nYL\xC4NE||2|636|21901\nUUSIKARTANO||1|636|21930\nMARIEHAMN||1|478|22100,10,10,40\nMARIEHAMN||2|478|22101,10\nPAKETAUTOMAT||6|478|22105,10,40\nGOTTBY||1|170|22130\nMARIEHAMN||1|170|22140\nJOMALA||1|170|22150\nJOMALA||2|170|22151\nEMKARBY||1|060|22220\nHAMMARLAND||1|076|22240\nECKER\xD6||1|043|22270\nP\xC5LSB\xD6LE||1|060|22310\n\xD6DKARBY||1|736|22320\nTJUD\xD6||1|060|22330\nGETA||1|065|22340\nGODBY||1|060|22410\nGODBY||2|060|22411\nSMARTPOST||6|060|22415\nSALTVIK||1|736|22430\nKASTELHOLM||1|771|22520\nSUND||1|771|22530\nV\xC5RD\xD6||1|941|22550\nLEMLAND||1|417|22610\nLUMPARLAND||1|438|22630\nF\xD6GL\xD6||1|062|22710\nSOTTUNGA||1|766|22720\nK\xD6KAR||1|318|22730\nSEGLINGE||1|295|22810\nKUMLINGE||1|295|22820\nENKLINGE||1|295|22830\nLAPPO||1|035|22840\nTORSHOLMA||1|035|22910\nBR\xC4ND\xD6||1|035|22920\nFISK\xD6||1|035|22930\n\xC5VA||1|035|22940\nJURMO||1|035|22950\nMYN\xC4M\xC4KI||1|503|23100\nMYN\xC4M\xC4KI||2|503|23101\nSMARTPOST||6|503|23104,40\nMIETOINEN||1|503|23120\nHIETAM\xC4KI||1|503|23140\nVINKKIL\xC4||1|918|23200\nVINKKIL\xC4||2|918|23201\nVEHMAA||1|918|23210\nRAUTILA||1|918|23260\nSMARTPOST||6|918|23264\nTAIVASSALO||1|833|23310\nTAIVASSALO||2|833|23311\nSMARTPOST||6|833|23314\nKUSTAVI||1|304|23360\nINI\xD6||1|445|23390\nLOKALAHTI||1|895|23450\nUUSIKAUPUNKI||1|895|23500\nUUSIKAUPUNKI||2|895|23501\nSMARTPOST||6|895|23504\nPAKETTIAUTOMAATTI||6|895|23505\nKALANTI||1|895|23600\nKALANTI||2|895|23601\nKALANTI AS||1|895|23660\nLAITILA||1|400|23800\nLAITILA||2|400|23801\nSMARTPOST||6|400|23804\nPAKETTIAUTOMAATTI||6|400|23805\nSOUKAINEN||1|400|23840\nSUONTAKA||1|400|23880\nPYH\xC4MAA||1|895|23930\nPYH\xC4RANTA||1|631|23950\nSANTTIO||1|631|23960\nSALO||1|734|24100,30,110,20,20\nSALO||2|734|24101\nSMARTPOST||6|734|24104,160,540,530,60,20,50,40\nPAKETTIAUTOMAATTI||6|734|24105,140,40,520\nHALIKKO||1|734|24800\nHALIKKO||2|734|24801\nHALIKKO AS||1|734|24910\nKRUUSILA||1|734|25110\nMUURLA||1|734|25130\nTUOHITTU||1|734|25160\nKOTALATO||1|734|25170\nPERTTELI||1|734|25180,10,170,10\nVARTSALA||1|734|25210\nANGELNIEMI||1|734|25230\nHAJALA||1|734|25240\nM\xC4RYNUMMI||1|734|25250\nVASKIO||1|734|25260\nRAATALA||1|734|25320\nKUUSJOKI||1|734|25330\nKANUNKI||1|734|25340\nREKIJOKI||1|734|25380\nKIIKALA||1|734|25390\nSUOMUSJ\xC4RVI||1|734|25410\nLAHNAJ\xC4RVI||1|734|25420\nKETTULA||1|734|25430\nKISKO||1|734|25460,10\nPERNI\xD6|BJ\xC4RN\xC5|1|734|25500\nPERNI\xD6|BJ\xC4RN\xC5|2|734|25501\nPERNI\xD6 AS||1|734|25520\nKNAAPILA||1|734|25540\nAIJALA||1|734|25550\nKOSKI AS||1|734|25560\nTEIJO||1|734|25570\nYL\xD6NKYL\xC4||1|734|25610\nS\xC4RKISALO|FINBY|1|734|25630\nF\xD6RBY||1|734|25640\nSTR\xD6MMA||1|322|25650\nMATHILDEDAL||1|734|25660\nKEMI\xD6|KIMITO|1|322|25700\nKEMI\xD6|KIMITO|2|322|25701\nSMARTPOST||6|322|25704\nVRETA||1|322|25710\nMJ\xD6SUND||1|322|25730\nKIILA|KILA|1|322|25760\nMARK||1|322|25810\nVESTLAX||1|322|25820\nV\xC4STANFJ\xC4RD||1|322|25830\nNIVELAX||1|322|25840\nBJ\xD6RKBODA||1|322|25860\nDRAGSFJ\xC4RD||1|322|25870\nTAALINTEHDAS|DALSBRUK|1|322|25900\nV\xC4NOXA||1|322|25910\nKASN\xC4S||1|322|25930\nHIITTINEN|HITIS|1|322|25940\nROSALA||1|322|25950\nH\xD6GS\xC5RA||1|322|25960\nRAUMA||1|684|26100,100,310,150,160\nRAUMA||2|684|26101,560\nSMARTPOST||6|684|26104,100,460,570\nPAKETTIAUTOMAATTI||6|684|26105,740\nKAARO||1|684|26410\nKOLLA||1|684|26560\nMONNANUMMI||1|684|26720\nVASARAINEN||1|684|26740\nKORTELA||1|684|26840\nUNAJA||1|684|26910\nVERMUNTILA||1|684|26930\nVOILUOTO||1|684|26950\nEURAJOKI||1|051|27100,10,20,20,10,10\nEURAJOKI||2|051|27101\nSMARTPOST||6|051|27104\nLAPPI||1|684|27220,10,20,10\nLAPPI||2|684|27231\nKODISJOKI||1|684|27310\nIHODE||1|631|27320\nSMARTPOST||6|631|27324\nREILA||1|631|27340\nKIUKAINEN||1|050|27400\nKIUKAINEN||2|050|27401\nSMARTPOST||6|050|27404,30,70,10\nPANELIA AS||1|050|27420\nPANELIA||1|050|27430\nHAROLA||1|050|27450\nKAUTTUA||1|050|27500\nKAUTTUA||2|050|27501\nEURA||1|050|27510\nEURA||2|050|27511\nPAKETTIAUTOMAATTI||6|050|27515\nHINNERJOKI||1|050|27600\nHONKILAHTI KK||1|050|27640\nHONKILAHTI||1|050|27650\nMANNILA||1|050|27670\nK\xD6YLI\xD6||1|783|27710,40,90,20\nTUISKULA||1|783|27730\nVOITOINEN||1|783|27740\nS\xC4KYL\xC4||1|783|27800,20,90,10\nS\xC4KYL\xC4||2|783|27801\nSMARTPOST||6|783|27804\nPORI||1|609|28100,20,10,60,10,20,20,60,30,30,10,60,70,40,20,20,20,10,50,100,40,40,40,20\nPORI||2|609|28101,30,230,240\nSMARTPOST||6|609|28104,20,10,60,10,100,60,10,60,70,100,10,190,40,60,700,9000\nPAKETTIAUTOMAATTI||6|609|28105,30,230,250\nHARJUNP\xC4\xC4||1|886|28260\nULVILA||1|886|28400\nULVILA||2|886|28401\nSMARTPOST||6|886|28404,50\nPAKETTIAUTOMAATTI||6|886|28405\nNOUTOPISTE||7|886|28407\nVANHA-ULVILA||1|886|28450\nLUVIA||1|051|29100\nLUVIA||2|051|29101\nPAKETTIAUTOMAATTI||6|051|29105\nPER\xC4NKYL\xC4||1|051|29180\nHARJAVALTA||1|079|29200\nHARJAVALTA||2|079|29201\nSMARTPOST||6|079|29204\nPAKETTIAUTOMAATTI||6|079|29205\nNAKKILA||1|531|29250\nNAKKILA||2|531|29251\nSMARTPOST||6|531|29254\nHORMISTO||1|531|29270\nJ\xC4RVIMAA||1|531|29280\nKAASMARKKU||1|886|29310\nLEINEPERI||1|886|29320\nKULLAA||1|886|29340\nPALUS||1|886|29350\nS\xD6\xD6RMARKKU||1|609|29570\nNOORMARKKU||1|609|29600\nNOORMARKKU||2|609|29601\nPOMARKKU||1|608|29630\nPOMARKKU||2|608|29631\nHONKAKOSKI||1|608|29640\nLASSILA||1|609|29680\nAHLAINEN||1|609|29700\nLAMPPI||1|609|29720\nETEL\xC4MAA||1|484|29740\nPOHJANSAHA||1|484|29750\nK\xD6\xD6RTIL\xC4||1|484|29760\nTUORILA||1|484|29790\nSIIKAINEN||1|747|29810\nSIIKAINEN||2|747|29811\nSMARTPOST||6|747|29814\nSAMMI||1|747|29830\nOTAMO||1|747|29860\nLEV\xC4SJOKI||1|747|29880\nMERIKARVIA||1|484|29900\nMERIKARVIA||2|484|29901\nSMARTPOST||6|484|29904\nKUVASKANGAS||1|484|29940\nFORSSA||1|061|30100,200,120\nFORSSA||2|061|30101,320\nSMARTPOST||6|061|30104,200,120\nPAKETTIAUTOMAATTI||6|061|30105,3\nNOUTOPISTE||7|061|30107\nVASTAUSL\xC4HETYS|SVARSF\xD6RS\xC4NDELSE|5|061|31006\nMATKU||1|061|31110\nKOIJ\xC4RVI||1|061|31130\nMENONEN||1|887|31140\nNUUTAJ\xC4RVI||1|887|31160\nSAVIJOKI||1|061|31170\nSUSIKAS||1|834|31230\nTEURO||1|834|31250\nTAMMELA||1|834|31300\nSMARTPOST||6|834|31304,80\nMUSTIALA||1|834|31310\nPORRAS||1|834|31340\nLIESJ\xC4RVI||1|834|31350\nEERIKKIL\xC4N URHEILUOPISTO||1|834|31370\nLETKU||1|834|31380\nSOMERO||1|761|31400\nSOMERO||2|761|31401\nSMARTPOST||6|761|31404\nPAKETTIAUTOMAATTI||6|761|31405\nYL\xD6PIRTTI||1|761|31410\nH\xC4NT\xC4L\xC4||1|761|31450\nHIRSJ\xC4RVI||1|761|31460\nSOMERNIEMI||1|761|31470\nTERTTIL\xC4||1|761|31490\nKOSKI TL||1|284|31500\nKOSKI TL||2|284|31501\nSMARTPOST||6|284|31504\nPITK\xC4J\xC4RVI||1|761|31520\nPY\xD6LI||1|761|31530\nJOKIOINEN||1|169|31600\nJOKIOINEN||2|169|31601\nSMARTPOST||6|169|31604\nVAULAMMI||1|169|31610\nLATOVAINIO||1|169|31620\nMINKI\xD6||1|169|31630\nHUMPPILA||1|103|31640\nHUMPPILA||2|103|31641\nSMARTPOST||6|103|31644\nVEN\xC4J\xC4NKANGAS||1|103|31650\nURJALA AS||1|887|31700\nSMARTPOST||6|887|31704,60\nURJALANKYL\xC4||1|887|31720\nHONKOLA||1|887|31730\nKEHRO||1|887|31750\nURJALA||1|887|31760\nURJALA||2|887|31761\nORINIEMI||1|619|31810\nHALKIVAHA||1|887|31830\nKOSKIOINEN||1|619|31850\nTURSA||1|887|31860\nPUNKALAIDUN||1|619|31900\nPUNKALAIDUN||2|619|31901\nVANTTILA||1|619|31930\nSADONMAA||1|619|31950\nORISUO||1|430|31960\nKANTEENMAA||1|619|31970\nYP\xC4J\xC4||1|981|32100\nSMARTPOST||6|981|32104\nYP\xC4J\xC4 AS||1|981|32140\nLOIMAA||1|430|32200,10\nLOIMAA||2|430|32201\nSMARTPOST||6|430|32204,240\nPAKETTIAUTOMAATTI||6|430|32205\nKOJONKULMA||1|430|32250\nKOJONPER\xC4||1|430|32260\nMETS\xC4MAA||1|430|32270\nMETS\xC4KORPI||1|430|32280\nMELLIL\xC4||1|430|32300\nNIINIJOKI||1|430|32410\nYLH\xC4INEN||1|430|32430\nALASTARO||1|430|32440\nALASTARO||2|430|32441\nTAMMIAINEN||1|430|32450\nORIP\xC4\xC4||1|561|32500\nSMARTPOST||6|561|32504\nLATVA||1|561|32520\nVIRTTAA||1|430|32560\nVAMPULA||1|102|32610\nRUTAVA||1|102|32620\nHUITTINEN||1|102|32700\nHUITTINEN||2|102|32701\nSMARTPOST||6|102|32704\nPAKETTIAUTOMAATTI||6|102|32705\nSAMPU||1|102|32710\nSASTAMALA||1|790|32730,10,5360,20,10,10,60,10,10,30,20,10,20,60,60,40,10,40\nSASTAMALA||2|790|32741,5460,10\nSUTTILA||1|102|32760\nHUHTAMO||1|102|32770\nKOKEM\xC4KI||1|271|32800\nKOKEM\xC4KI||2|271|32801\nSMARTPOST||6|271|32804\nPAKETTIAUTOMAATTI||6|271|32805\nPEIPOHJA||1|271|32810\nRISTE||1|271|32830\nKORKEAOJA||1|271|32860\nKAUVATSA AS||1|271|32910\nKAUVATSA||1|271|32920\nFIMLAB||3|837|33013\nTAMPEREEN YLIOPISTO||3|837|33014\nTAMPERE||1|837|33100,80,20,10,20,10,10,20,30,10,20,10,60,10,10,80,20,10,10,20,20,30,70,20,10,10,10,70,20,20,10,20,30\nTAMPERE||2|837|33101,100,10,20,20,20,40,20,10,60,10,90,20,10,10,20,20,120,10,10,10,70,20,20,10,50\nSMARTPOST||6|837|33104,80,20,10,20,20,20,30,10,30,60,10,90,30,10,20,50,70,30,10,10,70,20,20,10,20,30,340,20\nPAKETTIAUTOMAATTI||6|837|33105,110,60,30,10,90,80,60,40,130,10,80,20,50,30,4300\nNOUTOPISTE||7|837|33107,1,479\nVUORENTAUSTA||1|980|33430\nSIIVIKKALA||1|980|33450\nYL\xD6J\xC4RVI||1|980|33470,10\nYL\xD6J\xC4RVI||2|980|33471\nSMARTPOST||6|980|33474,10,670,150,4860\nPAKETTIAUTOMAATTI||6|980|33475\nSMARTPOST|SAMRTPOST|6|837|33584\nLEMP\xC4\xC4L\xC4||1|418|33880,3620,30,20,10,10\nLEMP\xC4\xC4L\xC4||2|418|33881,3620,50\nSMARTPOST||6|418|33884,3620,50\nPIRKKALA||1|604|33920,30,10,20\nSMARTPOST||6|604|33954,10\nPAKETTIAUTOMAATTI||6|604|33955,10\nPIRKKALA||2|604|33961\nLAKIALA||1|980|34110\nLAKIALA||2|980|34111\nYLINEN||1|980|34130\nMUTALA||1|980|34140\nKYR\xD6NLAHTI||1|980|34150\nL\xC4NSI-TEISKO||1|980|34180\nK\xC4MMENNIEMI||1|837|34240\nTER\xC4LAHTI||1|837|34260\nVELAATTA||1|837|34270\nKURU||1|980|34300\nKURU||2|980|34301\nPARKKUU||1|980|34320\nPOIKELUS||1|980|34330\nMUROLE||1|702|34410\nMUROLEEN KANAVA||1|702|34420\nKEKKONEN||1|702|34430\nJ\xC4MINKIPOHJA||1|702|34450\nLUODE||1|980|34510\nL\xC4NSI-AURE||1|980|34530\nIT\xC4-AURE||1|980|34550\nRUOVESI||1|702|34600\nRUOVESI||2|702|34601\nSMARTPOST||6|702|34604,270\nMUSTAJ\xC4RVI||1|702|34640\nVASKIVESI||1|936|34710\nVASKUU||1|936|34730\nKORO||1|936|34740\nKURJENKYL\xC4||1|936|34770\nVIRRAT||1|936|34800\nVIRRAT||2|936|34801\nSMARTPOST||6|936|34804\nPAKETTIAUTOMAATTI||6|936|34805\nVISUVESI||1|702|34870\n\xC4IJ\xC4NNEVA||1|936|34910\nLIEDENPOHJA||1|936|34930\nOHTOLA||1|936|34950\nTOISVESI||1|936|34970\nKILLINKOSKI||1|936|34980\nORIVESI AS||1|562|35100\nER\xC4J\xC4RVI||1|562|35220\nRISTAKALLIO||1|562|35240\nHOIVAM\xC4KI||1|562|35260\nV\xC4STIL\xC4||1|562|35270\nORIVESI||1|562|35300\nORIVESI||2|562|35301\nSMARTPOST||6|562|35304\nPAKETTIAUTOMAATTI||6|562|35305\nHIRSIL\xC4||1|562|35320\nL\xC4NGELM\xC4KI||1|182|35400\nSMARTPOST||6|182|35404,200,6500,120,80\nTALVIAINEN||1|562|35420\nL\xC4NGELM\xC4KI||1|562|35480\nKORKEAKOSKI||1|177|35500\nPIRTTIKANGAS||1|177|35520\nLYLY||1|177|35530\nJUUPAJOKI||1|177|35540\nSALOKUNTA||1|177|35550\nHALLI||1|182|35600\nHALLI||2|182|35601\nPIHLAISTO||1|182|35610\nKUOREVESI||1|182|35630\nVILPPULA||1|508|35700\nVILPPULA||2|508|35701\nSMARTPOST|SAMRTPOST|6|508|35704\nYL\xC4-V\xC4\xC4RI||1|702|35740\nV\xC4\xC4RINMAJA||1|702|35750\nM\xC4NTT\xC4||1|508|35800,20\nM\xC4NTT\xC4||2|508|35801\nSMARTPOST||6|508|35804\nPAKETTIAUTOMAATTI||6|508|35805\nKOLHO||1|508|35990\nKANGASALA AS||1|211|36100\nRUUTANA||1|211|36110\nSMARTPOST||6|211|36114,90,20,20,40\nSUINULA||1|211|36120\nKANGASALA||1|211|36200,20,20,30\nKANGASALA||2|211|36201\nPAKETTIAUTOMAATTI||6|211|36205,20\nPIKONLINNA||1|211|36280\nTOHKALA||1|211|36340\nSAHALAHTI||1|211|36420,10\nSALMENTAKA||1|635|36450\nRAIKKU||1|211|36520\nKAIVANTO||1|211|36570\nP\xC4LK\xC4NE||1|635|36600\nP\xC4LK\xC4NE||2|635|36601\nSMARTPOST||6|635|36604,310\nILTASM\xC4KI||1|635|36640\nLAITIKKALA||1|635|36660\nAITOO||1|635|36720\nLUOPIOINEN||1|635|36760\nKUHMALAHTI||1|211|36810\nPOHJA||1|211|36840\nVEHKAJ\xC4RVI||1|211|36880\nRAUTAJ\xC4RVI||1|635|36910\nKYYN\xC4R\xD6||1|635|36930\nNOKIA||1|536|37100,20,10,10,10\nNOKIA||2|536|37101,20\nSMARTPOST||6|536|37104,20,20\nPAKETTIAUTOMAATTI||6|536|37105,20,10,20\nSARKOLA||1|536|37180\nSIURO||1|536|37200\nKULOVESI||1|536|37210\nLINNAVUORI||1|536|37240\nLINNAVUORI||2|536|37241\nTOTTIJ\xC4RVI||1|536|37310\nVESILAHTI||1|922|37350,20,10,40,50\nSMARTPOST||6|922|37474\nPAKETTIAUTOMAATTI||6|418|37505,60,10\nSMARTPOST|SAMRTPOST|6|418|37574\nVALKEAKOSKI||1|908|37600,30\nVALKEAKOSKI||2|908|37601\nSMARTPOST||6|908|37604,30\nPAKETTIAUTOMAATTI||6|908|37605\nS\xC4\xC4KSM\xC4KI||1|908|37700\nRITVALA||1|908|37720\nHAUKILA||1|908|37740\nTARTTILA||1|908|37770\nAKAA||1|020|37800,30,70,10,50\nAKAA||2|020|37801,110\nSMARTPOST||6|020|37804,30\nPAKETTIAUTOMAATTI||6|020|37805,30,80\nMETS\xC4KANSA||1|908|37850\nK\xC4RJENNIEMI||1|908|37860\nSMARTPOST||6|790|38104,100,100,120,40\nTERVAHAUTA||1|790|38370\nHAUKIJ\xC4RVI||1|108|38490\nLAVIA||1|609|38600\nLAVIA||2|609|38601\nYLI-PUTTO||1|609|38650\nKALLIALA||1|609|38670\nTUUNAJ\xC4RVI||1|608|38680\nKANKAANP\xC4\xC4||1|214|38700,10\nKANKAANP\xC4\xC4||2|214|38701\nSMARTPOST||6|214|38704,10,240\nPAKETTIAUTOMAATTI||6|214|38705\nVIHTELJ\xC4RVI||1|214|38720\nHAPUOJA||1|214|38740\nVENESKOSKI||1|214|38750\nVENESJ\xC4RVI||1|214|38760\nLOHIKKO||1|214|38770\nJ\xC4MIJ\xC4RVI||1|181|38800\nSMARTPOST||6|181|38804\nNIINISALO||1|214|38840\nNIINISALO||2|214|38841\nSUURIMAA||1|181|38860\nALA-HONKAJOKI||1|214|38910\nVATAJANKOSKI||1|214|38920\nHONKAJOKI||1|214|38950\nHONKAJOKI||2|214|38951\nLAUHALA||1|214|38970\nH\xC4MEENKYR\xD6||1|108|39100\nH\xC4MEENKYR\xD6||2|108|39101\nSMARTPOST||6|108|39104,100\nSIMUNA||1|108|39110\nSASI||1|108|39130\nPINSI\xD6||1|980|39150\nJULKUJ\xC4RVI||1|980|39160\nJUMESNIEMI||1|108|39170\nHERTTUALA||1|108|39180\nKAIPIO||1|108|39195\nKYR\xD6SKOSKI||1|108|39200\nOSARA||1|108|39230\nVESAJ\xC4RVI||1|108|39290\nVILJAKKALA||1|980|39310\nKARHE||1|980|39340\nKOMI||1|108|39360\nLAVAJ\xC4RVI||1|108|39380\nLUHALAHTI||1|143|39410\nR\xD6YHI\xD6||1|143|39430\nSIS\xC4TT\xD6||1|143|39450\nIKAALINEN||1|143|39500\nIKAALINEN||2|143|39501\nSMARTPOST||6|143|39504\nPAKETTIAUTOMAATTI||6|143|39505\nKILVAKKALA||1|143|39530\nRIITIALA||1|143|39580\nTEVANIEMI||1|143|39590\nKOVELAHTI||1|143|39610\nKOVESJOKI||1|581|39620\nLAPINNEVA||1|581|39660\nPARKANO||1|581|39700\nPARKANO||2|581|39701\nSMARTPOST||6|581|39704\nPAKETTIAUTOMAATTI||6|581|39705\nKUIVASJ\xC4RVI||1|581|39750\nAURESKOSKI||1|581|39770\nALASKYL\xC4||1|581|39780\nLINNANKYL\xC4||1|250|39810\nKIHNI\xD6||1|250|39820\nSMARTPOST||6|250|39824\nKIHNI\xD6 AS||1|250|39880\nSUOMIJ\xC4RVI||1|230|39920\nKARVIA||1|230|39930\nSMARTPOST||6|230|39934\nKANTTI||1|230|39940\nSARVELA||1|230|39960\nKARVIANKYL\xC4||1|230|39965\nSARA||1|230|39980\nALKKIA||1|230|39990\nHEEROS PALVELUT||3|179|40011\nJYV\xC4SKYL\xC4N YLIOPISTO||3|179|40014\nVALTERI||3|179|40049\nKELA|FPA|3|179|40056\nJYV\xC4SKYL\xC4||1|179|40100,100,50,70,20,10,50,100,20,10,70,20,10,10,20,40,20,20\nJYV\xC4SKYL\xC4||2|179|40101,100,120,20,10,170,10,170\nSMARTPOST||6|179|40104,100,50,20,50,20,160,20,10,110,60,40,60,360,640,140\nPAKETTIAUTOMAATTI||6|179|40105,170,50,20,160,20,180,100,100\nPALOKKA||1|179|40270\nPALOKKA||2|179|40271\nJYSK\xC4||1|179|40420\nVAAJAKOSKI||1|179|40800\nVAAJAKOSKI||2|179|40801\nHAAPANIEMI||1|179|40820\nS\xC4YN\xC4TSALO||1|179|40900\nKINKOMAA||1|500|40930\nSMART POST||6|500|40934\nMUURAME||1|500|40950\nMUURAME||2|500|40951\nSMARTPOST||6|500|40954\nPAKETTIAUTOMAATTI||6|500|40955\nVASTAUSL\xC4HETYS|SVARSF\xD6RS\xC4NDELSE|5|179|41006\nPUUPPOLA||1|179|41120\nKUIKKA||1|179|41140\nTIKKAKOSKI||1|179|41160\nTIKKAKOSKI||2|179|41161\nVEHNI\xC4||1|410|41180\nJOKIHAARA||1|892|41210\nH\xD6YTI\xC4||1|892|41220\nUURAINEN||1|892|41230\nUURAINEN||2|892|41231\nSMARTPOST||6|892|41234\nKYYN\xC4M\xD6INEN||1|892|41240\nHOIKANKYL\xC4||1|729|41260\nLANNEVESI||1|729|41270\nKANGASH\xC4KKI||1|892|41290\nLEPP\xC4VESI||1|410|41310\nLAUKKAVIRTA||1|410|41325\nVIHTAVUORI||1|410|41330\nVIHTAVUORI||2|410|41331\nSMARTPOST||6|410|41334,10,60\nLAUKAA||1|410|41340\nLAUKAA||2|410|41341\nLAUKAA AS||1|410|41350\nVALKOLA||1|410|41360\nKUUSA||1|410|41370\n\xC4IJ\xC4L\xC4||1|410|41390\nLIEVESTUORE||1|410|41400\nLIEVESTUORE||2|410|41401\nKANKAINEN||1|850|41410\nRUUHIM\xC4KI||1|850|41440\nLEPP\xC4LAHTI||1|179|41450\nNIEMISJ\xC4RVI||1|077|41490\nHANKASALMI AS||1|077|41500\nHANKASALMI||1|077|41520\nHANKASALMI||2|077|41521\nSMARTPOST||6|077|41524\nVENERANTA||1|077|41530\nRISTIM\xC4KI||1|077|41540\nHANNULA||1|077|41550\nS\xC4KINM\xC4KI||1|077|41560\nSAUVAM\xC4KI||1|077|41580\nORAVASAARI||1|179|41630\nTOIVAKKA||1|850|41660\nTOIVAKKA||2|850|41661\nSMARTPOST||6|850|41664\nRUTALAHTI||1|172|41710\nKIVISUO||1|172|41730\nHAVUM\xC4KI||1|172|41750\nLEIVONM\xC4KI||1|172|41770\nKORPILAHTI||1|179|41800\nKORPILAHTI||2|179|41801\nSAAKOSKI||1|179|41820\nMOKSI||1|179|41840\nTIKKALA||1|179|41860\nPUTKILAHTI||1|179|41870\nOITTILA||1|179|41880\nPET\xC4J\xC4VESI||1|592|41900\nPET\xC4J\xC4VESI||2|592|41901\nSMARTPOST||6|592|41904\nKINTAUS||1|592|41920\nYL\xC4-KINTAUS||1|592|41925\nKUOHU||1|179|41930\nVESANKA||1|179|41940\nHUTTULA||1|249|41970\nKUIVASM\xC4KI||1|592|41980\nJ\xC4MS\xC4||1|182|42100\nJ\xC4MS\xC4||2|182|42101\nPAKETTIAUTOMAATTI||6|182|42105\nJUOKSLAHTI||1|182|42140\nKAIPOLA||1|182|42220\nJ\xC4MS\xC4NKOSKI||1|182|42300\nJ\xC4MS\xC4NKOSKI||2|182|42301\nHAAVISTO||1|182|42330\nKOSKENP\xC4\xC4||1|182|42440\nASUNTA||1|249|42520\nPOHJOISJ\xC4RVI||1|249|42560\nMULTIA||1|495|42600\nMULTIA||2|495|42601\nSMARTPOST||6|495|42604\nSAHRAJ\xC4RVI||1|495|42660\nKEURUU||1|249|42700,20\nKEURUU||2|249|42701,20\nSMARTPOST||6|249|42704\nPAKETTIAUTOMAATTI||6|249|42705\nHAAPAM\xC4KI||1|249|42800\nRIIHO||1|249|42820\nYL\xC4-KOLKKI||1|508|42830\nKOLKKI||1|508|42840\nPOHJASLAHTI||1|508|42850\nKOTALA||1|936|42870\nPIHLAJAVESI||1|249|42910\nKATAJAM\xC4KI||1|249|42930\nSAARIJ\xC4RVI||1|729|43100\nSAARIJ\xC4RVI||2|729|43101\nSMARTPOST||6|729|43104\nPAKETTIAUTOMAATTI||6|729|43105\nTARVAALA||1|729|43130\nH\xC4KKIL\xC4||1|729|43170\nMAHLU||1|729|43220\nLEHTOLA||1|729|43240\nKOLKANLAHTI||1|729|43250\nKALMARI||1|729|43270\nKANNONKOSKI||1|216|43300\nKANNONJ\xC4RVI||1|216|43340\nLOKAKYL\xC4||1|265|43390\nKUKKO||1|729|43420\nV\xC4\xC4T\xC4ISKYL\xC4||1|495|43430\nPYLK\xD6NM\xC4KI||1|729|43440\nP\xC4\xC4J\xC4RVI||1|729|43480\nKANGASAHO||1|226|43490\nKARSTULA||1|226|43500\nKARSTULA||2|226|43501\nSMARTPOST||6|226|43504\nKIMINKI||1|226|43520\nRANTAKYL\xC4||1|226|43540\nVAHANKA||1|226|43560\nAHO||1|226|43610\nHUMPPI||1|226|43640\nVASTINKI||1|226|43660\nKYYJ\xC4RVI||1|312|43700\nKYYJ\xC4RVI||2|312|43701\nSMARTPOST||6|312|43704\nKUMPULAINEN||1|312|43720\nKIVIJ\xC4RVI||1|265|43800\nSOMPALA||1|265|43840\nKINNULA||1|256|43900\nKINNULA||2|256|43901\nSMARTPOST||6|256|43904\nMUHOLA||1|256|43940\nSAARENSALMI||1|256|43960\n\xC4\xC4NEKOSKI||1|992|44100,20,30\n\xC4\xC4NEKOSKI||2|992|44101\nSMARTPOST||6|992|44104,100,50,30\nPAKETTIAUTOMAATTI||6|992|44105\nHUUTOM\xC4KI||1|992|44160\nHIETAMA||1|992|44170\nPARANTALA||1|992|44190\nSUOLAHTI||1|992|44200,20\nSUOLAHTI||2|992|44201\n\xC4\xC4NEKOIVISTO||1|992|44250\nVIHIJ\xC4RVI||1|992|44260\nSUMIAINEN||1|992|44280\nKONNEVESI||1|275|44300,70\nSIRKKAM\xC4KI||1|275|44320\nHYT\xD6L\xC4||1|275|44330\nISTUNM\xC4KI||1|275|44350\nKONGINKANGAS||1|992|44400\nKONGINKANGAS||2|992|44401\nLIIMATTALA||1|992|44420\nR\xC4IH\xC4||1|992|44440\nKALANIEMI||1|992|44460\nNIINILAHTI||1|931|44480\nVIITASAARI||1|931|44500\nVIITASAARI||2|931|44501\nSMARTPOST||6|931|44504\nPAKETTIAUTOMAATTI||6|931|44505\nILMOLAHTI||1|931|44530\nHUOPANANKOSKI||1|931|44580\nVUORILAHTI||1|931|44590\nK\xC4RN\xC4||1|931|44610\nKUMPUM\xC4KI||1|931|44630\nKYM\xD6NKOSKI||1|931|44640\nSUOVANLAHTI||1|931|44670\nLAHNANEN||1|931|44680\nL\xD6YT\xC4N\xC4||1|931|44730\nKEITELEPOHJA||1|931|44740\nKEIH\xC4RINKOSKI||1|931|44760\nVALKEISJ\xC4RVI||1|931|44770\nKOTVALA||1|931|44790\nPIHTIPUDAS||1|601|44800\nPIHTIPUDAS||2|601|44801\nSMARTPOST||6|601|44804\nALVAJ\xC4RVI||1|601|44860\nMUURASJ\xC4RVI||1|601|44880\nSMART POST||6|601|44884\nEL\xC4M\xC4J\xC4RVI||1|601|44910\nPENINKI||1|601|44920\nK\xC4RV\xC4SJ\xC4RVI||1|601|44950\nKORPPINEN||1|601|44970\nKOUVOLA||1|286|45100,20,10,20,10,40\nKOUVOLA||2|286|45101,100\nSMARTPOST||6|286|45104,50,10,40,170,240,90,20,20,170,230,660,100,10,800\nPAKETTIAUTOMAATTI||6|286|45105,30,30,200,250,90,20,1080,400\nHARJU||1|286|45330\nVALKEALA||1|286|45360,10,860\nVALKEALA||2|286|45371\nUTTI||1|286|45410\nUTTI||2|286|45411\nSAVERO||1|286|45460\nKORIA||1|286|45610\nKORIA||2|286|45611\nKUUSANKOSKI||1|286|45700,20,20\nKUUSANKOSKI||2|286|45701\nSAIRAALAM\xC4KI||1|286|45750\nPILKANMAA||1|286|45810\nVOIKKAA||1|286|45910\nVOIKKAA||2|286|45911\nORAVALA||1|286|45940\nTUOHIKOTTI||1|286|46110\nVEKARANJ\xC4RVI||1|286|46140\nKAIPIAINEN||1|286|46400\nTIRVA||1|286|46430\nEN\xC4J\xC4RVI||1|286|46450\nKANNUSKOSKI||1|441|46530\nSAARAMAA||1|286|46570\nSIPPOLA||1|286|46710\nRUOTILA||1|286|46730\nLIIKKALA||1|286|46750\nMYLLYKOSKI||1|286|46800\nMYLLYKOSKI||2|286|46801\nUMMELJOKI||1|286|46810\nKELTAKANGAS||1|286|46860\nINKEROINEN||1|286|46900\nINKEROINEN||2|286|46901\nANJALA||1|286|46910\nHURUKSELA||1|285|46930\nAHVIO||1|286|46950\nMUHNIEMI||1|286|46960\nL\xD6YTTY||1|286|47110\nRAUSSILA||1|286|47150\nELIM\xC4KI||1|286|47200\nELIM\xC4KI||2|286|47201\nRATULA||1|286|47260\nHAAPA-KIMOLA||1|142|47310\nKIMONKYL\xC4||1|407|47350\nKAUSALA||1|142|47400\nKAUSALA||2|142|47401\nSMARTPOST||6|142|47404\nPAKETTIAUTOMAATTI||6|142|47405\nS\xC4\xC4SKJ\xC4RVI||1|142|47440\nPERHENIEMI||1|142|47450\nHIISI\xD6||1|142|47460\nMANKALA||1|142|47490\nIITTI||1|142|47520\nLY\xD6TTIL\xC4||1|142|47540\nKYMENTAKA||1|142|47610\nKIMOLA||1|286|47650\nJAALA||1|286|47710\nHUHDASJ\xC4RVI||1|286|47760\nSEL\xC4NP\xC4\xC4||1|286|47810\nHASULA||1|286|47830\nVERLA||1|286|47850\nVUOHIJ\xC4RVI||1|286|47900\nHILLOSENSALMI||1|286|47910\nKOTKA||1|285|48100,30,70,10,10,10,70,10,40,50,10,190,100,10,10,30,20,30,10,90,10,20\nKOTKA||2|285|48101,300,200,170\nSMARTPOST||6|285|48104,210,40,50,200,100,210\nPAKETTIAUTOMAATTI||6|285|48105,300,200\nHEINLAHTI|HEINLAX|1|624|49200\nHUUTJ\xC4RVI||1|624|49210\nSILTAKYL\xC4|BROBY|1|624|49220\nSMARTPOST||6|624|49224\nPUROLA|SVARTB\xC4CK|1|624|49240\nPYHT\xC4\xC4|PYTTIS|1|624|49270\nPAKETTIAUTOMAATTI||6|624|49275\nVASTILA||1|624|49290\nTAVASTILA||1|285|49300\nJUURIKORPI||1|285|49340\nHAMINA||1|075|49400,20,40\nHAMINA||2|075|49401,60\nSMARTPOST||6|075|49404,10,10\nPAKETTIAUTOMAATTI||6|075|49405\nPOITSILA||1|075|49410\nPOITSILA||2|075|49411\nSUMMA||1|075|49480\nNEUVOTON||1|075|49490\nHUSULA||1|075|49510\nREITKALLI||1|075|49520\nMETS\xC4KYL\xC4||1|075|49540\nKANNUSJ\xC4RVI||1|075|49570\nSIVATTI||1|075|49610\nVEHKAJOKI||1|075|49630\nPAIJ\xC4RVI||1|075|49640\nPYH\xC4LT\xD6||1|075|49660\nMIEHIKK\xC4L\xC4||1|489|49700\nHURTTALA||1|489|49720\nMUURIKKALA||1|489|49730\nKALLIOKOSKI||1|489|49750\nSUUR-MIEHIKK\xC4L\xC4||1|489|49760\nSALO-MIEHIKK\xC4L\xC4||1|489|49770\nONKAMAA||1|075|49780\nM\xC4NTLAHTI||1|075|49840\nKLAMILA||1|935|49860\nVIROLAHTI||1|935|49900\nVIROLAHTI||2|935|49901\nSMARTPOST||6|935|49904,30\nVAALIMAA||1|935|49930\nALA-PIHLAJA||1|935|49960\nRAVIJOKI||1|935|49980\nVALTERI||3|491|50049\nMIKKELI||1|491|50100,20,10,20,10,10,10,10,10,100,200,20,80,100,100,170\nMIKKELI||2|491|50101\nSMARTPOST||6|491|50104,20,10,20,20,20,310,100,70,300,1130,200\nPAKETTIAUTOMAATTI||6|491|50105,90\nNOROLA||1|491|50350\nOTAVA||1|491|50670\nKORPIKOSKI||1|491|50770\nVANHAM\xC4KI||1|491|51130\nKANGASNIEMI||1|213|51200\nKANGASNIEMI||2|213|51201\nSMARTPOST||6|213|51204\nPAKETTIAUTOMAATTI||6|213|51205\nTAHKOM\xC4KI||1|213|51260\nKUTEMAJ\xC4RVI||1|213|51270\nLEV\xC4||1|213|51310\nKAIHLAM\xC4KI||1|213|51335\nH\xC4NNIL\xC4||1|213|51340\nKOIVULA||1|213|51360\nSYNSI\xD6||1|213|51380\nHARJUMAA||1|491|51420\nL\xC4S\xC4KOSKI||1|213|51430\nVUOJALAHTI||1|213|51440\nPAJULANKYL\xC4||1|491|51450\nLUUSNIEMI||1|213|51460\nHIIROLA||1|491|51520\nKALVITSA||1|491|51540\nHAUKIVUORI||1|491|51600\nHAUKIVUORI||2|491|51601\nPITK\xC4AHO||1|491|51620\nNYK\xC4L\xC4||1|491|51670\nRAHULA||1|491|51720\nHUUHANAHO||1|491|51740\nNUUTILANM\xC4KI||1|178|51760\nKUOSMALA||1|178|51780\nMAIVALA||1|178|51810\nHATSOLA||1|178|51820\nVUORENMAA||1|178|51850\nNARILA||1|178|51860\nKOIKKALA||1|178|51880\nRISULAHTI||1|178|51890\nJUVA||1|178|51900\nJUVA||2|178|51901\nSMARTPOST||6|178|51904\nPAKETTIAUTOMAATTI||6|178|51905\nPAATELA||1|178|51930\nH\xC4RK\xC4L\xC4||1|178|51940\nLAUTEALA||1|178|51980\nWOIKOSKI||3|491|52020\nANTTOLA||1|491|52100\nMAJAVESI||1|491|52110\nHAUHALA||1|491|52150\nPUUMALA||1|623|52200\nPUUMALA||2|623|52201\nSMARTPOST||6|623|52204\nHURISSALO||1|623|52230\nRYH\xC4L\xC4||1|623|52270\nRISTIINA||1|491|52300\nRISTIINA||2|491|52301\nVITSI\xC4L\xC4||1|491|52320\nHEIMARI||1|491|52330\nHANGASTENMAA||1|491|52340\nSOMEENJ\xC4RVI||1|491|52360\nPELLOSNIEMI||1|491|52420\nHIETANEN||1|491|52510\nSYV\xC4SM\xC4KI||1|097|52520\nHIRVENSALMI||1|097|52550\nHIRVENSALMI||2|097|52551\nTUUKKALA||1|097|52610\nKUITULA||1|097|52620\nM\xC4NTYHARJU||1|507|52700\nM\xC4NTYHARJU||2|507|52701\nPAKETTIAUTOMAATTI||6|507|52705\nKARANKAM\xC4KI||1|507|52720\nKOIRAKIVI||1|507|52730\nTUUSTAIPALE||1|507|52740\nMYNTTIL\xC4||1|507|52760\nKUOMIOKOSKI||1|491|52780\nSUOMENNIEMI||1|491|52830\nHALMENIEMI||1|507|52850\nK\xC4\xC4V\xC4NKYL\xC4||1|507|52890\nVOIKOSKI||1|507|52920\nNURMAA||1|507|52960\nPANKALAHTI||1|507|52970\nAHVENAINEN||1|507|52980\nLAPPEENRANTA||1|405|53100,30,70,100,100,20,80,50,50,50,160,20,20,50,20,30,310,40\nLAPPEENRANTA||2|405|53101,200,200,350\nSMARTPOST||6|405|53104,100,100,200,50,50,210,40,50,50,150,1200\nPAKETTIAUTOMAATTI||6|405|53105,100,100,200,100,250,250,130\nJOUTSENO||1|405|54100\nJOUTSENO||2|405|54101\nLAMPIKANGAS||1|405|54110\nPULP||1|405|54120\nKONNUNSUO||1|405|54190\nNUIJAMAA||1|405|54230\nRAPATTILA||1|405|54250\nVAINIKKALA||1|405|54270\nHYTTI||1|405|54310\nSIMOLA||1|405|54330\nPULSA||1|405|54390\nYL\xC4MAA||1|405|54410\nHUJAKKALA||1|405|54430\nYLIJ\xC4RVI||1|405|54460\nAHOM\xC4KI||1|489|54490\nTAAVETTI||1|441|54500\nTAAVETTI||2|441|54501\nSMARTPOST||6|441|54504\nPAKETTIAUTOMAATTI||6|441|54505\nURO||1|441|54510\nLUUM\xC4KI||1|441|54530\nSUO-ANTTILA||1|441|54550\nSOMERHARJU||1|441|54580\nKAITJ\xC4RVI||1|441|54590\nLEMI||1|416|54710\nSMARTPOST||6|416|54714\nLAKSIAINEN||1|739|54720\nV\xC4LIJOKI||1|739|54750\nHEITUINLAHTI||1|739|54770\nSAVITAIPALE||1|739|54800\nSAVITAIPALE||2|739|54801\nSMARTPOST||6|739|54804\nKOTIM\xC4KI||1|416|54820\nKUUKANNIEMI||1|416|54850\nSMARTPOST||6|831|54914,10\nSAIMAANHARJU||1|831|54915\nTAIPALSAARI||1|831|54920\nLEV\xC4NEN||1|831|54930\nSOLKEI||1|831|54940\nPETTIL\xC4||1|739|54950\nVEHKATAIPALE||1|831|54960\nIMATRA||1|153|55100,20,280,20,90,100,90,100,110\nIMATRA||2|153|55101,20,680\nSMARTPOST||6|153|55104,20,300,380\nPAKETTIAUTOMAATTI||6|153|55105,20,490\nRAUHA||1|405|55300,20\nTIURUNIEMI||1|405|55330\nRUOKOLAHTI||1|700|56100\nRUOKOLAHTI||2|700|56101\nSMARTPOST||6|700|56104\nSALOSAARI||1|700|56120\n\xC4ITSAARI||1|700|56140\nVIRMUTJOKI||1|700|56210\nSYYSPOHJA||1|700|56310\nUTULA||1|700|56330\nKYL\xC4NIEMI||1|831|56350\nKAITURINP\xC4\xC4||1|700|56410\nPOHJALANKILA||1|700|56440\nPUNTALA||1|700|56510\nNISKA-PIETIL\xC4||1|689|56550\nRAUTJ\xC4RVI||1|689|56610\nPURNUJ\xC4RVI||1|689|56640\nMIETTIL\xC4||1|689|56710\nLAIKKO||1|689|56730\nSIMPELE||1|689|56800\nSIMPELE||2|689|56801\nSMARTPOST||6|689|56804\nVISMA||3|740|57090\nSAVONLINNA||1|740|57100,20,10,40,30,10,10,10,80,200,90,110,100\nSAVONLINNA||2|740|57101,100\nSMARTPOST||6|740|57104,30,40,30,10,300,200,790\nPAKETTIAUTOMAATTI||6|740|57105,110\nORAVI||1|740|58130\nAHVENSALMI||1|740|58140\nMAKKOLA||1|740|58150\nKARVILA||1|046|58160\nSIMANALA||1|046|58170\nENONKOSKI||1|046|58175\nIHAMANIEMI||1|046|58180\nKERIM\xC4KI||1|740|58200\nKERIM\xC4KI||2|740|58201\nKERIM\xC4KI||6|740|58204\nLOUHI||1|740|58220\nKUMPURANTA||1|740|58260\nSAVONRANTA||1|740|58300\nRAIKUU||1|740|58320\nVILLALA||1|260|58350\nS\xC4IMEN||1|740|58360\nR\xD6NK\xD6NVAARA||1|740|58390\nHAAPAKALLIO||1|740|58410\nSILVOLA||1|740|58420\nKULENNOINEN||1|740|58430\nPUNKAHARJU||1|740|58450,50\nPUNKAHARJU||2|740|58501\nHIUKKAJOKI||1|740|58520\nPUTIKKO||1|740|58550\nRUHVANA||1|740|58570\nVUORINIEMI||1|740|58580\nTELAKANAVA||1|768|58610\nLOHILAHTI||1|768|58620\nKIVIAPAJA||1|740|58650\nPIOJ\xC4RVI||1|740|58680\nALA-S\xC4RKILAHTI||1|740|58690\nSULKAVA||1|768|58700\nSULKAVA||2|768|58701\nKAARTILANKOSKI||1|768|58720\nPIHLAJALAHTI||1|740|58770\nKALLISLAHTI||1|740|58810\nPARKUM\xC4KI||1|681|58830\nHILTULA||1|681|58850\nRANTASALMI||1|681|58900\nRANTASALMI||2|681|58901\nSMARTPOST||6|681|58904\nRANTASALMI AS||1|681|58910\nKOLKONTAIPALE||1|681|58920\nTUUSM\xC4KI||1|681|58940\nPARIKKALA||1|580|59100\nPARIKKALA||2|580|59101\nKOITSANLAHTI||1|580|59130\nMELKONIEMI||1|580|59210\nS\xC4RKISALMI||1|580|59310\nHAAPAOJA||1|580|59320\nKIRJAVALA||1|580|59410\nSAARI||1|580|59510\nSAARI||2|580|59511\nSAARI KK||1|580|59520\nMIKKOLANNIEMI||1|580|59530\nTARNALA||1|580|59610\nUUKUNIEMI||1|580|59710,10,10\nKES\xC4LAHTI||1|260|59800\nSUURIKYL\xC4||1|260|59810\nPURUJ\xC4RVI||1|260|59820\nATRIA||3|743|60060,1\nSEIN\xC4JOKI||1|743|60100,10,10,30,50,20,30,70,100\nSEIN\xC4JOKI||2|743|60101,10\nSMARTPOST||6|743|60104,20,30,50,20,100,190,40,550,300\nPAKETTIAUTOMAATTI||6|743|60105,20,200,190\nNOUTOPISTE||7|743|60157\nMUNAKKA||1|145|60450\nHYLLYKALLIO||1|743|60510\nHYLLYKALLIO||2|743|60511\nNURMO||1|743|60550\nHALKOSAARI||1|743|60560\nISOKOSKI||1|743|60640\nTUOMIKYL\xC4||1|145|60720\nPOJANLUOMA||1|145|60760\nILMAJOKI||1|145|60800\nILMAJOKI||2|145|60801\nSMARTPOST||6|145|60804,530\nPER\xC4SEIN\xC4JOKI||1|743|61100\nVUOLLE||1|743|61110\nLOUKO||1|743|61120\nPASTO||1|743|61140\nSYD\xC4NMAA||1|010|61150\nKOURA||1|743|61160\nS\xC4\xC4SKINIEMI||1|010|61170\nHAAPALUOMA||1|743|61180\nMYLLYSALO||1|301|61220\nLUOPA||1|301|61230\nJALASTO||1|301|61250\nLUOPAJ\xC4RVI||1|301|61270\nJOKIPII||1|301|61280\nTAIVALMAA||1|301|61290\nKURIKKA||1|301|61300\nKURIKKA||2|301|61301\nSMARTPOST||6|301|61304,300,4700\nPAKETTIAUTOMAATTI||6|301|61305,300\nPANTTILA||1|301|61310\nKOSKENKORVA||1|145|61330\nNOPANKYL\xC4||1|145|61340\nHUISSI||1|145|61350\nMIETO||1|301|61360\nLOHILUOMA||1|301|61370\nPOLVENKYL\xC4||1|301|61380\nYLISTARO||1|743|61400\nYLISTARO||2|743|61401\nYLISTARO AS||1|743|61410\nISOREHTO||1|743|61430\nUNTAMALA||1|743|61440\nKYL\xC4NP\xC4\xC4||1|743|61450\nHANHIKOSKI||1|743|61460\nKITINOJA||1|743|61470\nISOKYR\xD6||1|152|61500\nISOKYR\xD6||2|152|61501\nSMARTPOST||6|152|61504,4940\nLEHM\xC4JOKI||1|152|61520\nORISMALA||1|152|61550\nORISBERG||1|152|61560\nJALASJ\xC4RVI||1|301|61600\nJALASJ\xC4RVI||2|301|61601\nHIRVIJ\xC4RVI||1|301|61630\nALA-VALLI||1|301|61640\nKALAKOSKI||1|743|61650\nMANTILA||1|301|61680\nPENTINM\xC4KI||1|301|61710\nKOSKUE||1|301|61720\nYLI-VALLI||1|301|61730\nILVESJOKI||1|301|61760\nKAUHAJOKI||1|232|61800\nKAUHAJOKI||2|232|61801\nSMARTPOST||6|232|61804\nPAKETTIAUTOMAATTI||6|232|61805\nLUOMANKYL\xC4||1|232|61810\nKAINASTO||1|232|61820\nNORINKYL\xC4||1|846|61840\nKAUHAJOKI AS||1|232|61850\nHARJA||1|232|61860\nIKKEL\xC4J\xC4RVI||1|232|61880\nNUMMIJ\xC4RVI||1|232|61910\nNUMMIKOSKI||1|232|61920\nHYYPP\xC4||1|232|61940\nJUONIKYL\xC4||1|232|61950\nKYR\xD6NLATVA||1|232|61960\nP\xC4NT\xC4NE||1|232|61980\nLAPUA||1|408|62100\nLAPUA||2|408|62101\nSMARTPOST||6|408|62104\nPAKETTIAUTOMAATTI||6|408|62105\nHELLANMAA||1|408|62130\nRINTAKANGAS||1|233|62150\nKARHUNKYL\xC4||1|408|62160\nTIISTENJOKI||1|408|62165\nLAKALUOMA||1|408|62170\nYLIKYL\xC4||1|408|62175\nM\xC4KI-PAAVOLA||1|408|62185\nRUHA||1|408|62190\nKAUHAVA||1|233|62200\nKAUHAVA||2|233|62201\nSMARTPOST||6|233|62204,100,70,50\nPAKETTIAUTOMAATTI||6|233|62205\nPERNAA||1|233|62220\nJYLH\xC4||1|233|62230\nHUHMARKOSKI||1|233|62240\nHIRVIJOKI||1|233|62260\nMUSTAMAA||1|408|62280\nHIRVIKYL\xC4||1|408|62290\nKAUHAJ\xC4RVI||1|408|62295\nH\xC4RM\xC4||1|233|62300\nH\xC4RM\xC4||2|233|62301\nVOLTTI||1|233|62310\nKUOPPA||1|233|62340\nEKOLA||1|233|62350\nKANGASTO||1|233|62370\nYLIH\xC4RM\xC4||1|233|62375\nKOSOLANKYL\xC4||1|233|62380\nPETTERINM\xC4KI|PETTERSBACKA|1|946|62395\nRINTALA||1|233|62410\nKORTESJ\xC4RVI||1|233|62420\nKORTESJ\xC4RVI||2|233|62421\nPELTOTUPA||1|233|62430\nPIRTTINEN||1|233|62435\nPERKI\xD6M\xC4KI||1|233|62440\nPURMOJ\xC4RVI||1|233|62470\nEVIJ\xC4RVI||1|052|62500\nEVIJ\xC4RVI||2|052|62501\nKUOPPA-AHO||1|052|62510\nKAUTIAINEN||1|052|62520\nVASIKKA-AHO||1|052|62540\nS\xC4RKIL\xC4||1|052|62570\nLAPPAJ\xC4RVI||1|403|62600\nLAPPAJ\xC4RVI||2|403|62601\nSMARTPOST||6|403|62604,60\nTARVOLA||1|403|62610\nALA-SEPP\xC4||1|403|62620\nKARVALA||1|403|62630\nSAVONKYL\xC4||1|403|62640\nIT\xC4KYL\xC4||1|403|62660\nKUREJOKI||1|005|62710\nSISSALA||1|005|62720\nHAUKKALA||1|005|62730\nKOSKENVARSI||1|005|62740\nSAUKONKYL\xC4||1|005|62750\nMENKIJ\xC4RVI||1|005|62760\nVIMPELI||1|934|62800\nSMARTPOST||6|934|62804\nSAVONJOKI||1|934|62810\nLUOMA-AHO||1|005|62830\nLAKANIEMI||1|934|62840\nSAHI||1|934|62860\nVINNI||1|934|62870\nS\xC4\xC4KSVESI||1|934|62880\nALAJ\xC4RVI||1|005|62900\nALAJ\xC4RVI||2|005|62901\nSMARTPOST||6|005|62904\nLEVIJOKI||1|005|62920\nHOISKO||1|005|62940\nPAALIJ\xC4RVI||1|005|62950\nM\xD6KSY||1|005|62990\nKUORTANE||1|300|63100\nKUORTANE||2|300|63101\nSMARTPOST||6|300|63104\nLEPP\xC4L\xC4NKYL\xC4||1|300|63120\nM\xC4YRY||1|300|63130\nRUONA||1|300|63150\nSALMI||1|300|63160\nNIINIMAA||1|010|63210\nLENTIL\xC4||1|300|63230\nRANTALA||1|300|63250\nALAVUS||1|010|63300\nALAVUS||2|010|63301\nSMARTPOST||6|010|63304,300,10\nPAKETTIAUTOMAATTI||6|010|63305\nKATTELUS||1|010|63320\nPAHAJOKI||1|010|63330\nSAPSALAMPI||1|010|63340\nSULKAVANKYL\xC4||1|010|63350\nSEIN\xC4J\xC4RVI||1|010|63355\nKUIVASKYL\xC4||1|010|63360\nTAIPALUS||1|010|63370\nALAVUS AS||1|010|63400\nRANTAT\xD6YS\xC4||1|010|63410\nK\xC4TK\xC4NJOKI||1|010|63430\nL\xD6Y\xC4||1|300|63450\nLEHTIM\xC4KI||1|005|63500\nLEHTIM\xC4KI||2|005|63501\nLEHTIM\xC4KI KK||1|005|63510\nL\xC4NSIKYL\xC4||1|005|63530\nHERNESMAA||1|005|63540\nT\xD6YS\xC4||1|010|63600\nTUURI||1|010|63610\nRITOLA||1|010|63640\n\xC4HT\xC4RINRANTA||1|989|63660\nHAKOJ\xC4RVI||1|010|63680\n\xC4HT\xC4RI||1|989|63700\n\xC4HT\xC4RI||2|989|63701\nSMARTPOST||6|989|63704\nPAKETTIAUTOMAATTI||6|989|63705\nPER\xC4NNE||1|989|63770\nALASTAIPALE||1|989|63780\nSOINI||1|759|63800\nSMARTPOST||6|759|63804\nKEISALA||1|759|63830\nKUKONKYL\xC4||1|759|63880\nHAUTAKYL\xC4||1|759|63890\nMYLLYM\xC4KI||1|989|63900\nINHAN TEHTAAT||1|989|63910\nINHA||1|989|63920\nVEHUNKYL\xC4||1|989|63950\nKRISTIINANKAUPUNKI|KRISTINESTAD|1|287|64100\nKRISTIINANKAUPUNKI|KRISTINESTAD|2|287|64101\nSMARTPOST||6|287|64104,200\nTIUKKA|TJ\xD6CK|1|287|64140\nN\xC4RPI\xD6|N\xC4RPES|1|545|64200\nN\xC4RPI\xD6|N\xC4RPES|2|545|64201\nSMARTPOST||6|545|64204,2070\nKALAX||1|545|64210\nYTTERMARK||1|545|64220\nN\xC4RPI\xD6 AS|N\xC4RPES ST|1|545|64230\nB\xD6LE||1|545|64240\nPJELAX||1|545|64250\nKASKINEN|KASK\xD6|1|231|64260\nSMARTPOST||6|231|64264\nLAPV\xC4\xC4RTTI|LAPPFJ\xC4RD|1|287|64300\nDAGSMARK||1|287|64320\nKARIJOKI||1|218|64350\nMYRKKY||1|218|64370\nMETS\xC4L\xC4|\xD6MOSSA|1|287|64440\nKALLTR\xC4SK||1|287|64450\nH\xC4RKMERI||1|287|64460\nSKAFTUNG||1|287|64480\nSIIPYY|SIDEBY|1|287|64490\nN\xC4MPN\xC4S||1|545|64510\nNORRN\xC4S||1|545|64530\nRANGSBY||1|545|64550\nYLIMARKKU|\xD6VERMARK|1|545|64610\nTEUVA||1|846|64700\nTEUVA||2|846|64701\nPAKETTIAUTOMAATTI||6|846|64705\nPER\xC4L\xC4||1|846|64720\nHORO||1|846|64740\nPELTOLA||1|846|64760\n\xC4YST\xD6||1|846|64770\nVANHAKYL\xC4||1|151|64810\nK\xC4RJENKOSKI||1|151|64820\nVILLAMO||1|151|64830\nHEIKKIL\xC4NJOKI||1|151|64840\nM\xD6YKKY||1|151|64850\nISOJOKI||1|151|64900\nISOJOKI||2|151|64901\nKODESJ\xC4RVI||1|151|64930\nVAASA|VASA|1|905|65100,30,40,30,30,50,20,20,30,20,10\nVAASA|VASA|2|905|65101,30,70,30,70\nSMARTPOST||6|905|65104,100,30,50,20,20,30,30,30,1090,10\nPAKETTIAUTOMAATTI||6|905|65105,180,20,70\nSMART POST||6|905|65374\nSUNDOM||1|905|65410\nSULVA|SOLF|1|499|65450\nT\xD6LBY||1|499|65460\nRIMAL||1|499|65470\nVIKBY||1|499|65480\nHELSINGBY||1|499|65520\nMUSTASAARI|KORSHOLM|1|499|65610\nMUSTASAARI|KORSHOLM|2|499|65611\nSMARTPOST||6|499|65614,190,730\nKARPER\xD6||1|499|65630\nKOSK\xD6||1|499|65650\nSINGSBY||1|499|65710\nJUNGSUND||1|499|65730\nISKMO||1|499|65760\nRAIPPALUOTO|REPLOT|1|499|65800\nBJ\xD6RK\xD6BY||1|499|65870\nNORRA VALLGRUND||1|499|65920\nS\xD6DRA VALLGRUND||1|499|65930\nS\xD6DERUDDEN||1|499|65970\nMAALAHTI|MALAX|1|475|66100\nSMARTPOST||6|475|66104,40\n\xD6VERMALAX||1|475|66140\n\xD6VERMALAX||2|475|66141\nL\xC5NG\xC5MINNE||1|475|66160\nKORSN\xC4S||1|280|66200\nKORSN\xC4S||2|280|66201\nSMARTPOST||6|280|66204\nMOLPE||1|280|66210\nBERG\xD6||1|475|66220\nKORSB\xC4CK||1|280|66230\nPETOLAHTI|PETALAX|1|475|66240\nSVARVAR||1|475|66260\nPIRTTIKYL\xC4|P\xD6RTOM|1|545|66270\nTAKLAX||1|280|66280\nHARRSTR\xD6M||1|280|66290\nT\xD6JBY||1|545|66295\nJURVA||1|301|66300\nJURVA||2|301|66301\nNIEMENKYL\xC4||1|301|66320\nHAKKO||1|301|66330\nSARVIJOKI||1|301|66340\nTAINUS||1|301|66350\nKESTI||1|301|66360\nN\xC4RVIJOKI||1|301|66370\nLAIHIA||1|399|66400\nLAIHIA||2|399|66401\nSMARTPOST||6|399|66404\nPAKETTIAUTOMAATTI||6|399|66405\nRUTO||1|399|66420\nVEDENOJA||1|905|66430\nTERVAJOKI||1|152|66440\nTERVAJOKI||2|152|66441\nJAKKULA||1|399|66450\nHAAPALA||1|399|66460\nJUKAJA||1|399|66470\nV\xC4H\xC4KYR\xD6|LILLKYRO|1|905|66500\nV\xC4H\xC4KYR\xD6||2|905|66501\nMERIKAARTO|MERIKART|1|905|66510\nVEIKKAALA|VEIKARS|1|499|66520\nKOIVULAHTI|KVEVLAX|1|499|66530\nKOIVULAHTI|KVEVLAX|2|499|66531\nPETSMO||1|499|66540\nV\xC4STERHANKMO||1|499|66550\n\xD6STERHANKMO||1|499|66560\nKUNI||1|499|66580\nVASSOR||1|499|66590\nV\xD6YRI|V\xD6R\xC5|1|946|66600\nSMARTPOST||6|946|66604,40,160\nMAKSAMAA|MAXMO|1|946|66640\nBERTBY||1|946|66660\nKAURAJ\xC4RVI||1|946|66680\nKAITSOR||1|946|66710\nOXKANGAR||1|946|66730\nORAVAINEN|ORAVAIS|1|946|66800\nORAVAINEN|ORAVAIS|2|946|66801\nKIMO||1|946|66810\nKOMOSSA||1|946|66820\nORAVAISTEN TEHDAS|ORAVAIS FABRIK|1|946|66830\nPENSALA||1|893|66840\nJEPUA|JEPPO|1|893|66850\nSMARTPOST||6|893|66854,50\nUUSIKAARLEPYY|NYKARLEBY|1|893|66900\nUUSIKAARLEPYY|NYKARLEBY|2|893|66901\nSOKALUOTO|SOCKLOT|1|893|66910\nKOVJOKI||1|893|66930\nMUNSALA||1|893|66950\nHIRVLAX||1|893|66970\nMON\xC5||1|893|66980\nKOKKOLA|KARLEBY|1|272|67100,100,100,100,10,90,100,100,100,100\nKOKKOLA|KARLEBY|2|272|67101,600\nSMARTPOST||6|272|67104,100,100,100,200,100,200,330,70,70,180\nPAKETTIAUTOMAATTI||6|272|67105,500,100,100\nHIMANKA||1|208|68100\nSMARTPOST||6|208|68104,17000\nHILLIL\xC4||1|208|68150\nMARINKAINEN||1|272|68210\nKARHI||1|272|68220\nLOHTAJA|LOCHTE\xC5|1|272|68230\nALA-VIIRRE||1|272|68240\nK\xC4LVI\xC4|KELVI\xC5|1|272|68300\nRUOTSALO||1|272|68320\nULLAVA||1|272|68370\nYLI-ULLAVA||1|272|68380\nRAHKONEN||1|272|68390\nALAVETELI|NEDERVETIL|1|288|68410\nSMARTPOST||6|288|68414,90,200\nKRUUNUPYY|KRONOBY|1|288|68500\nKRUUNUPYY|KRONOBY|2|288|68501\nLEPPLAX||1|599|68530\n\xD6JA||1|272|68550\nBOSUND||1|440|68555\nEUGMO||1|440|68560\nLUOTO|LARSMO|1|440|68570\nSMARTPOST||6|440|68574\nLARSMO||1|440|68580\nPIETARSAARI|JAKOBSTAD|1|598|68600,20,10,30\nPIETARSAARI|JAKOBSTAD|2|598|68601\nSMARTPOST||6|598|68604,20,40\nPAKETTIAUTOMAATTI||6|598|68605\nSUNDBY||1|599|68690\nTEERIJ\xC4RVI|TERJ\xC4RV|1|288|68700\nSM\xC5B\xD6NDERS||1|288|68750\nKOLPPI|K\xC5LLBY|1|599|68800\nYTTERESSE||1|599|68810\n\xC4HT\xC4V\xC4|ESSE|1|599|68820\nSMARTPOST||6|599|68824,50,40\nB\xC4CKBY||1|599|68830\nNEDERLAPPFORS||1|599|68840\nEDSEV\xD6||1|599|68870\nP\xC4NN\xC4INEN|BENN\xC4S|1|599|68910\nFORSBY||1|599|68920\nPURMO||1|599|68930\nLILLBY||1|599|68940\n\xD6VERPURMO||1|599|68970\nKANNUS||1|217|69100\nKANNUS||2|217|69101\nSMARTPOST||6|217|69104,50\nESKOLA||1|217|69150\nYLI-KANNUS||1|217|69170\nTOHOLAMPI||1|849|69300\nTOHOLAMPI||2|849|69301\nSMARTPOST||6|849|69304\nLAITALA||1|849|69310\nM\xC4\xC4TT\xC4L\xC4||1|849|69330\nPURONTAKA||1|849|69340\nSYK\xC4R\xC4INEN||1|849|69410\nSYRI||1|421|69420\nLESTIJ\xC4RVI||1|421|69440\nYLI-LESTI||1|421|69450\nHALSUA||1|074|69510\nKANALA||1|074|69550\nKARVONEN||1|074|69570\nKAUSTINEN||1|236|69600\nKAUSTINEN||2|236|69601\nSMARTPOST||6|236|69604\nPAKETTIAUTOMAATTI||6|236|69605\nK\xD6YH\xC4JOKI||1|236|69660\nVETELI||1|924|69700\nVETELI||2|924|69701\nSMARTPOST||6|924|69704\nTUNKKARI||1|924|69730\nSILLANP\xC4\xC4||1|924|69750\nR\xC4YRINKI||1|924|69820\nPULKKINEN||1|924|69830\nPATANA||1|924|69850\nKIVIKANGAS||1|584|69910\nOKSAKOSKI||1|584|69920\nPERHO||1|584|69950\nPERHO||2|584|69951\nSMARTPOST||6|584|69954\nSALAMAJ\xC4RVI||1|584|69970\nM\xD6TT\xD6NEN||1|584|69980\nLUJA||3|297|70010\nKYS||3|297|70029\nVALTERI||3|297|70049\nMONETRA||3|297|70090\nKUOPIO||1|297|70100,10,40,50,10,30,20,20,20,40,60,20,40,40,100,20,80,80,20,20,20\nKUOPIO||2|297|70101,10,40,50,10,90,100,20,40,40,100,20,80,80,20,20\nSMARTPOST||6|297|70104,10,40,50,10,70,20,40,80,40,40,100,20,80,80,20,20,20,320,590,350,1200,200\nPAKETTIAUTOMAATTI||6|297|70105,10,310,200,80,80,20,20\nHILTULANLAHTI||1|297|70870\nHILTULANLAHTI||2|297|70871\nTOIVALA||1|749|70900\nTOIVALA||2|749|70901\nVUORELA||1|749|70910\nVUORELA||2|749|70911\nSMARTPOST||6|749|70914,890\nJ\xC4NNEVIRTA||1|749|70940\nVASTAUSL\xC4HETYS|SVARSF\xD6RS\xC4NDELSE|5|297|71006\nKORTEJOKI||1|297|71130\nVARTIALA||1|297|71150\nRIISTAVESI||1|297|71160\nLAUKKA-AHO||1|857|71170\nTUUSNIEMI||1|857|71200\nTUUSNIEMI||2|857|71201\nSMARTPOST||6|857|71204\nTUUSJ\xC4RVI||1|857|71210\nPAAKKILA||1|857|71240\nJUURIKKAM\xC4KI||1|857|71260\nKOSULA||1|857|71280\nVEHMERSALMI||1|297|71310\nR\xC4S\xC4L\xC4||1|297|71330\nLITMANIEMI||1|297|71360\nMUSTINLAHTI||1|297|71380\nPAUKARLAHTI||1|420|71460\nORAVIKOSKI||1|420|71470\nSMARTPOST||6|420|71474,7630\nKURKIM\xC4KI||1|297|71480\nAIRAKSELA||1|297|71490\nKAISLASTENLAHTI||1|297|71520\nSYV\xC4NNIEMI||1|297|71570\nSALONKULMA||1|297|71610\nTALLUSKYL\xC4||1|844|71640\nHIRVILAHTI||1|297|71650\nLEINOLANLAHTI||1|297|71660\nKUROLANLAHTI||1|297|71670\nPULKONKOSKI||1|297|71680\nVARPASMAA||1|297|71690\nK\xC4\xC4RMELAHTI||1|297|71720\nKINNULANLAHTI||1|297|71730\nTAVINSALMI||1|297|71740\nHAATALA||1|297|71745\nMAANINKA||1|297|71750\nAHKIONLAHTI||1|297|71760\nTUOVILANLAHTI||1|297|71775\nSIILINJ\xC4RVI||1|749|71800\nSIILINJ\xC4RVI||2|749|71801\nPAKETTIAUTOMAATTI||6|749|71805\nP\xD6LJ\xC4||1|749|71820\nKUUSLAHTI||1|749|71840\nLEPP\xC4KAARRE||1|749|71850\nHARJAM\xC4KI||1|749|71870\nHAMULA||1|749|71890\nALAPITK\xC4||1|402|71910\nPAJUJ\xC4RVI||1|402|71920\nLAMMASAHO||1|297|71950\nLUKKARILA||1|402|71960\nKARTTULA||1|297|72100\nKARTTULA||2|297|72101\nIT\xC4-KARTTULA||1|297|72140\nTERVO||1|844|72210\nTERVO||2|844|72211\nELIAKSELA||1|844|72220\nVESANTO||1|921|72300\nSMARTPOST||6|921|72304\nNIINIVESI||1|921|72310\nTIITIL\xC4NKYL\xC4||1|921|72330\nPIENOLA||1|921|72350\nN\xC4RHIL\xC4||1|921|72360\nHORONTAIPALE||1|921|72380\nPIELAVESI||1|595|72400,30\nPIELAVESI||2|595|72401\nSMARTPOST||6|595|72404\nSAARINEN||1|297|72490\nJOKIJ\xC4RVI||1|595|72510\nS\xC4VI\xC4NTAIPALE||1|595|72530\nS\xC4VI\xC4||1|595|72550\nM\xC4NTYL\xC4||1|595|72570\nKEITELE||1|239|72600\nKEITELE||2|239|72601\nSMARTPOST||6|239|72604\nKUUSELA||1|239|72630\nVAARASLAHTI||1|595|72710\nLAUKKALA||1|595|72740\nJYLH\xC4NKYL\xC4||1|595|72810\nSAARELA||1|595|72840\nTOSSAVANLAHTI||1|239|72930\nPORTTILA||1|239|72950\nPET\xC4J\xC4KYL\xC4||1|239|72980\nLAPINLAHTI||1|402|73100\nLAPINLAHTI||2|402|73101\nSMARTPOST||6|402|73104,100\nPAKETTIAUTOMAATTI||6|402|73105\nM\xC4NTYLAHTI||1|402|73110\nNERKOO||1|402|73120\nSMARTPOST||6|140|73134,970,20,10\nVARPAISJ\xC4RVI||1|402|73200\nVARPAISJ\xC4RVI||2|402|73201\nSYV\xC4RINP\xC4\xC4||1|402|73230\nKORPIJ\xC4RVI||1|402|73250\nNILSI\xC4||1|297|73300,20\nNILSI\xC4||2|297|73301\nTAHKOVUORI||1|297|73310\nHALUNA||1|297|73350\nPAJULAHTI||1|297|73360\nPIEKS\xC4NKOSKI||1|297|73410\nMUURUVESI||1|297|73460\nSMARTPOST|SAMRTPOST|6|297|73464\nV\xC4STINNIEMI||1|297|73470\nJUANKOSKI||1|297|73500\nJUANKOSKI||2|297|73501\nKAAVI||1|204|73600\nKAAVI||2|204|73601\nSMARTPOST||6|204|73604\nKORTTEINEN||1|204|73620\nSIVAKKAVAARA||1|204|73640\nNIINIVAARA||1|204|73645\nLUIKONLAHTI||1|204|73670\nVIITANIEMI||1|297|73710\nLOSOM\xC4KI||1|297|73730\nS\xC4YNEINEN||1|297|73770\nPALONURMI||1|297|73810\nSIIKAJ\xC4RVI||1|297|73830\nALA-LUOSTA||1|687|73850\nRAUTAVAARA||1|687|73900\nRAUTAVAARA||2|687|73901\nSMARTPOST||6|687|73904\nRIITASALO||1|687|73970\nKANGASLAHTI||1|687|73990\nIISALMI||1|140|74100,20,10,10,10,10,10,340,10\nIISALMI||2|140|74101,20\nPAKETTIAUTOMAATTI||6|140|74105,20,10\nVIEREM\xC4||1|925|74200\nSMARTPOST||6|925|74204\nSALAHMI||1|925|74230\nMARTTISENJ\xC4RVI||1|925|74240\nNISSIL\xC4||1|925|74250\nKAUPPILANM\xC4KI||1|925|74270\nSONKAJ\xC4RVI||1|762|74300\nSONKAJ\xC4RVI||2|762|74301\nSMARTPOST||6|762|74304\nSUKEVA||1|762|74340\nKALLIOSUO||1|762|74345\nSONKAKOSKI||1|762|74360\nJYRKK\xC4||1|762|74380\nLAAKAJ\xC4RVI||1|765|74390\nHERNEJ\xC4RVI||1|140|74420\nPALOINEN||1|402|74470\nKOIRAKOSKI||1|762|74490\nKOTIKYL\xC4||1|140|74540\nP\xD6RS\xC4NM\xC4KI||1|140|74550\nKURENPOLVI||1|140|74590\nRUNNI||1|140|74595\nHONKARANTA||1|263|74610\nHEIN\xC4KYL\xC4||1|263|74630\nSULKAVANJ\xC4RVI||1|263|74640\nRAPAKKOJOKI||1|263|74670\nMYLLYNIEMI||1|263|74680\nKIURUVESI||1|263|74700\nKIURUVESI||2|263|74701\nSMARTPOST||6|263|74704\nPAKETTIAUTOMAATTI||6|263|74705\nNIEMISKYL\xC4||1|263|74720\nAITTOJ\xC4RVI||1|263|74740\nKALLIOKYL\xC4||1|263|74770\nKOPPELOHARJU||1|263|74840\nREMESKYL\xC4||1|263|74940\nTIHIL\xC4NKANGAS||1|263|74980\nNURMES||1|541|75500,30\nNURMES||2|541|75501,30\nSMARTPOST||6|541|75504,30,170\nPAKETTIAUTOMAATTI||6|541|75505,30\nSAVIKYL\xC4||1|541|75650\nYL\xC4-LUOSTA||1|687|75680\nVALTIMO||1|541|75700\nVALTIMO||2|541|75701\nKARHUNP\xC4\xC4||1|541|75710\nPAJUKOSKI||1|541|75740\nPUUKARI||1|541|75770\nRUMO||1|541|75790\nYL\xC4-VALTIMO||1|541|75840\nSARAMO||1|541|75890\nPET\xC4ISKYL\xC4||1|541|75930\nMUJEJ\xC4RVI||1|541|75940\nKOHTAVAARA||1|541|75970\nH\xD6LJ\xC4KK\xC4||1|541|75990\nPIEKS\xC4M\xC4KI||1|593|76100,20,10,20\nPIEKS\xC4M\xC4KI||2|593|76101\nSMARTPOST||6|593|76104,50,700,580\nPAKETTIAUTOMAATTI||6|593|76105\nPARTAHARJU||1|593|76280\nPYHITTY||1|593|76620\nLAMMINM\xC4KI||1|593|76780\nNAARAJ\xC4RVI||1|593|76850\nNENONPELTO||1|593|76940\nPALTANEN||1|593|77110\nVENETM\xC4KI||1|593|77120\nVANAJA||1|593|77140\nNEUVOLA||1|593|77220\nHALKOKUMPU||1|593|77240\nHURSKAALA||1|593|77320\nVIRTASALMI||1|593|77330\nMONTOLA||1|593|77350\nKANTALA||1|491|77380\nSIIKAM\xC4KI||1|593|77430\nMAAVESI||1|171|77460\nSAVUNIEMI||1|171|77480\nHAAPAKOSKI||1|593|77520\nJ\xC4PPIL\xC4||1|593|77570\nTIHUSNIEMI||1|593|77580\nSUONENJOKI||1|778|77600\nSUONENJOKI||2|778|77601\nSMARTPOST||6|778|77604\nLEMPYY||1|778|77630\nSUONTEE||1|778|77690\nRAUTALAMPI||1|686|77700\nSMARTPOST||6|686|77704\nMYHINP\xC4\xC4||1|686|77770\nIISVESI||1|778|77800\nVAAJASALMI||1|686|77910\nKERKONJOENSUU||1|686|77930\nPAKARILA||1|686|77960\nVARKAUS||1|915|78200,10,40,50,10,90,100,110,100,140,20,30\nVARKAUS||2|915|78201\nSMARTPOST||6|915|78204,10,40,50,1180\nPAKETTIAUTOMAATTI||6|915|78205\nNOUTOPISTE||7|915|78307\nTIMOLA||1|420|78480\nKUVANSI||1|171|78880\nLEPP\xC4VIRTA||1|420|79100\nLEPP\xC4VIRTA||2|420|79101\nSORSAKOSKI||1|420|79130\nKOTALAHTI||1|420|79140\nKONNUSLAHTI||1|420|79150\nSAAMAISKYL\xC4||1|420|79160\nTUPPURINM\xC4KI||1|420|79180\nVALKEAM\xC4KI||1|420|79190\nMONINM\xC4KI||1|420|79230\nKURJALA||1|420|79255\nPUPONM\xC4KI||1|420|79265\nN\xC4\xC4D\xC4NMAA||1|420|79330\nIT\xC4-SOISALO||1|420|79350\nNIINIM\xC4KI||1|420|79410\nKANGASLAMPI||1|915|79480\nVILJOLAHTI||1|915|79520\nJOROINEN||1|171|79600\nJOROINEN||2|171|79601\nSMARTPOST||6|171|79604\nHUUTOKOSKI||1|171|79620\nKOLMA||1|171|79630\nKERISALO||1|171|79660\nLAHNALAHTI||1|171|79680\nKAITAINEN||1|171|79690\nHEIN\xC4VESI||1|090|79700\nHEIN\xC4VESI||2|090|79701\nSMARTPOST||6|090|79704\nKARVIONKANAVA||1|090|79810\nVARISTAIPALE||1|090|79820\nPALOKKI||1|090|79830\nUUSI-VALAMO||1|090|79850\nSUURAHO||1|090|79860\nETEL\xC4-PETRUMA||1|090|79885\nSARVIKUMPU||1|090|79895\nKERMA||1|090|79910\nVIHTARI||1|090|79940\nKOLLEKTOR SCAN||3|167|80020\nJOENSUU||1|167|80100,10,20,10,20,10,30,10,10,10,30\nJOENSUU||2|167|80101,40,20\nSMARTPOST||6|167|80104,10,30,20,60,10,30,70,870,80,920,530\nPAKETTIAUTOMAATTI||6|167|80105,40,20,10,50\nREIJOLA||1|167|80330\nYL\xC4MYLLY||1|426|80400\nYL\xC4MYLLY||2|426|80401\nSMARTPOST||6|426|80404\nPAKETTIAUTOMAATTI||6|426|80405\nONTTOLA||1|276|80510\nONTTOLA||2|276|80511\nLEHMO||1|276|80710\nSMARTPOST|SAMRTPOST|6|276|80714\nKONTIOLAHTI AS||1|276|80770\nSMARTPOST||6|276|80774,330\nKONTIONIEMI||1|276|80780\nKONTIORANTA||1|276|80790\nKONTIORANTA||2|276|80791\nPAIHOLA||1|276|80850\nKULHO||1|276|80910\nKONTIOLAHTI||1|276|81100\nKONTIOLAHTI||2|276|81101\nKATAJARANTA||1|276|81120\nROMPPALA||1|276|81160\nENO||1|167|81200\nENO||2|167|81201\nLOUHIOJA||1|167|81210\nJAKOKOSKI||1|276|81220\nM\xD6NNI||1|276|81230\nLEHTOI||1|276|81235\nAHVENINEN||1|167|81260\nPAUKKAJA||1|167|81270\nUIMAHARJU||1|167|81280\nUIMAHARJU||2|167|81281\nUKKOLA||1|167|81290\nHAAPALAHTI||1|167|81295\nKUISMAVAARA||1|167|81320\nLUHTAPOHJA||1|167|81330\nTOKRAJ\xC4RVI||1|146|81350\nSARVINKI||1|167|81360\nREVONKYL\xC4||1|167|81390\nTYRJ\xC4NSAARI||1|146|81420\nKIVILAHTI||1|146|81430\nHUHUS||1|146|81450\nK\xC4ENKOSKI||1|146|81460\nNAARVA||1|146|81470\nVUONISJ\xC4RVI||1|422|81560\nKELV\xC4||1|422|81570\nVUONISLAHTI||1|422|81590\nHATTUVAARA||1|422|81650\nLEHMIKYL\xC4||1|422|81660\nLIEKSA||1|422|81700,20\nLIEKSA||2|422|81701\nSMARTPOST||6|422|81704\nPAKETTIAUTOMAATTI||6|422|81705\nPANKAKOSKI||1|422|81750\nJAMALI||1|422|81810\nKYL\xC4NLAHTI||1|422|81820\nM\xC4T\xC4SVAARA||1|422|81850\nVIEKIJ\xC4RVI||1|422|81860\nPANKAJ\xC4RVI||1|422|81950\nJONGUNJOKI||1|422|81970\nHEIN\xC4VAARA||1|167|82110\nKESKIJ\xC4RVI||1|167|82120\nKIIHTELYSVAARA||1|167|82140\nOSKOLA||1|167|82160\nUSKALI||1|167|82170\nHUHTILAMPI||1|167|82180\nHAMMASLAHTI||1|167|82200\nHAMMASLAHTI||2|167|82201\nSUHMURA||1|167|82210\nNIITTYLAHTI||1|167|82220\nNIEMINEN||1|707|82290\nR\xC4\xC4KKYL\xC4||1|707|82300\nR\xC4\xC4KKYL\xC4||2|707|82301\nORAVISALO||1|707|82310\nRASIVAARA||1|707|82335\nTIKKALA||1|848|82350\nONKAMO||1|848|82360\nTOLOSENM\xC4KI||1|260|82380\nHAARAJ\xC4RVI||1|260|82395\nPUHOS||1|260|82430\nHUMMOVAARA||1|260|82460\nHEINONIEMI||1|260|82490\nKITEE||1|260|82500\nKITEE||2|260|82501\nSMARTPOST||6|260|82504\nKITEENLAHTI||1|260|82510\nJUURIKKA||1|260|82580\nN\xC4RS\xC4KK\xC4L\xC4||1|260|82590\nTOHMAJ\xC4RVI||1|848|82600\nTOHMAJ\xC4RVI||2|848|82601\nSMARTPOST||6|848|82604\nV\xC4RTSIL\xC4||1|848|82655\nUUSI-V\xC4RTSIL\xC4||1|848|82660\nKAURILA||1|848|82670\nNIIRALA||1|848|82675\nLITTIL\xC4||1|848|82685\nKOVERO||1|167|82710\nTUUPOVAARA||1|167|82730\n\xD6LL\xD6L\xC4||1|167|82750\nHOILOLA||1|167|82760\nKAUSTAJ\xC4RVI||1|848|82770\nMARJOVAARA||1|146|82815\nMAUKKULA||1|146|82820\nHAUKIVAARA||1|146|82830\nPIRTTIAHO||1|167|82840\nKINNASNIEMI||1|167|82850\nKOKINVAARA||1|167|82865\nLUUTALAHTI||1|167|82870\nMANNERVAARA||1|167|82880\nILOMANTSI||1|146|82900\nILOMANTSI||2|146|82901\nSMARTPOST||6|146|82904\nSONKAJA||1|146|82915\nLEHTOVAARA||1|146|82960\nHATTU||1|146|82967\nM\xD6HK\xD6||1|146|82980\nLIPERI||1|426|83100\nLIPERI||2|426|83101\nSALOKYL\xC4||1|426|83130\nPUROM\xC4KI||1|426|83140\nROUKALAHTI||1|426|83150\nTUTJUNNIEMI||1|426|83160\nRISTI||1|426|83320\nKAATAMO||1|426|83330\nKAARNALAMPI||1|426|83340\nVIINIJ\xC4RVI||1|426|83400\nK\xC4S\xC4M\xC4||1|426|83430\nVAIVIO||1|426|83450\nHARINJ\xC4RVI||1|426|83460\nAHONKYL\xC4||1|426|83480\nOUTOKUMPU||1|309|83500\nOUTOKUMPU||2|309|83501\nSMARTPOST||6|309|83504\nPAKETTIAUTOMAATTI||6|309|83505\nKOKONVAARA||1|309|83550\nKUUSJ\xC4RVI||1|309|83630\nVARISLAHTI||1|309|83660\nPOLVIJ\xC4RVI||1|607|83700\nPOLVIJ\xC4RVI||2|607|83701\nSMARTPOST||6|607|83704\nKUOREVAARA||1|607|83720\nSOTKUMA||1|607|83750\nSOLA||1|607|83760\nHORSMANAHO||1|607|83780\nKINAHMO||1|607|83825\nHUKKALA||1|607|83830\nRUVASLAHTI||1|607|83835\nSAARIVAARA||1|607|83840\nMARTONVAARA||1|607|83855\nPOLVELA||1|176|83870\nKAJOO||1|176|83880\nJUUKA||1|176|83900\nJUUKA||2|176|83901\nSMARTPOST||6|176|83904\nPAALASMAA||1|176|83910\nVIHTASUO||1|176|83915\nNUNNANLAHTI||1|176|83940\nAHMOVAARA||1|176|83950\nKOLI||1|422|83960\nTUOPANJOKI||1|176|83985\nYLIVIESKA||1|977|84100,360,80,110,120,110\nYLIVIESKA||2|977|84101\nSMARTPOST||6|977|84104\nPAKETTIAUTOMAATTI||6|977|84105\nKALAJOKI||1|208|85100\nKALAJOKI||2|208|85101\nPAKETTIAUTOMAATTI||6|208|85105\nMETS\xC4||1|208|85120\nTYNK\xC4||1|208|85140\nTYPP\xD6||1|208|85150\nRAUTIO||1|208|85160\nRAHJA||1|208|85180\nALAVIESKA||1|009|85200\nALAVIESKA||2|009|85201\nSMARTPOST||6|009|85204\nK\xC4HT\xC4V\xC4||1|009|85210\nTALUS||1|009|85230\nSIEVI AS||1|746|85310\nSIEVI||1|746|85320,20,70,20,20,20\nNIVALA||1|535|85500,40,20,20,40,10,10,20\nNIVALA||2|535|85501\nSMARTPOST||6|535|85504\nPAKETTIAUTOMAATTI||6|535|85505\nPARKKILA||1|069|85710\nTULPPO||1|069|85730\nHAAPAJ\xC4RVI||1|069|85800\nHAAPAJ\xC4RVI||2|069|85801\nSMARTPOST||6|069|85804\nOKSAVA||1|069|85820\nKUONA||1|069|85840\nREISJ\xC4RVI||1|691|85900\nSMARTPOST||6|691|85904\nKANGASKYL\xC4||1|691|85930\nR\xC4IS\xC4L\xC4NM\xC4KI||1|691|85940\nK\xD6YH\xC4NPER\xC4||1|691|85980\nPYH\xC4JOKI||1|625|86100\nPYH\xC4JOKI||2|625|86101\nSMARTPOST||6|625|86104\nPARHALAHTI||1|625|86110\nPIRTTIKOSKI||1|625|86160\nYPP\xC4RI||1|625|86170\nPET\xC4J\xC4SKOSKI||1|563|86210\nMERIJ\xC4RVI||1|483|86220\nYLIP\xC4\xC4||1|483|86230\nPYH\xC4NKOSKI||1|483|86240\nOULAINEN||1|563|86300\nOULAINEN||2|563|86301\nSMARTPOST||6|563|86304\nKILPUA||1|563|86350\nILVESKORPI||1|678|86360\nVIHANTI||1|678|86400\nVIHANTI||2|678|86401\nSMARTPOST||6|678|86404,5700,30,10\nLAMPINSAARI||1|678|86440\nALPUA||1|678|86460\nLUMIMETS\xC4||1|678|86470\nKARHUKANGAS||1|071|86480\nMATKANIVA||1|563|86510\nANNONEN||1|563|86530\nMIELUSKYL\xC4||1|071|86550\nHAAPAVESI||1|071|86600\nHAAPAVESI||2|071|86601\nSMARTPOST||6|071|86604\nKYT\xD6KYL\xC4||1|071|86650\nVATJUSJ\xC4RVI||1|071|86680\nKARSIKAS||1|071|86690\nK\xC4RS\xC4M\xC4KI||1|317|86710\nSMARTPOST||6|317|86714\nVENETPALO||1|317|86790\nPYH\xC4SALMI||1|626|86800\nPYH\xC4SALMI||2|626|86801\nSMARTPOST||6|626|86804\nPYH\xC4J\xC4RVI||1|626|86810\nHIIDENNIEMI||1|626|86850\nVESIKOSKI||1|626|86870\nPYH\xC4KUMPU||1|626|86900\nV\xC4LIAHO||1|626|86980\nKAINUU||3|205|87070\nKAJAANI||1|205|87100,50,50,50,50,100,100,200,100,100\nKAJAANI||2|205|87101,300,200\nSMARTPOST||6|205|87104,100,50,150,100,200,570\nPAKETTIAUTOMAATTI||6|205|87105,600\nS-RYHM\xC4||3|205|87788\nNAKERTAJA||1|205|87830\nPALTANIEMI||1|205|87850\nLINNANTAUS||1|205|87910\nSALMIJ\xC4RVI||1|205|87930\nKULUNTALAHTI||1|205|87950\nJORMUA||1|205|87970\nTUHKAKYL\xC4||1|765|88120\nOTANM\xC4KI||1|205|88200\nOTANM\xC4KI||2|205|88201\nVUOLIJOKI||1|205|88270\nPALTAMO||1|578|88300\nSMARTPOST||6|578|88304,170\nMELALAHTI||1|578|88310\nMANAMANSALO||1|785|88340\nKIVESJ\xC4RVI||1|578|88350\nMIESLAHTI||1|578|88380\nRISTIJ\xC4RVI||1|697|88400\nRISTIJ\xC4RVI||2|697|88401\nJOKIKYL\xC4||1|697|88440\nHIISIJ\xC4RVI||1|697|88460\nKONTIOM\xC4KI||1|578|88470\nPOHJAVAARA||1|765|88490\nPAAKKI||1|765|88530\nSOTKAMO||1|765|88600\nSOTKAMO||2|765|88601\nSMARTPOST||6|765|88604,10\nVUOKATTI||1|765|88610\nKORHOLANM\xC4KI||1|765|88620\nONTOJOKI||1|765|88640\nJUURIKKALAHTI||1|765|88670\nMAANSELK\xC4||1|765|88690\nYL\xC4-VIEKSI||1|290|88730\nH\xC4RM\xC4NKYL\xC4||1|290|88740\nIIVANTIIRA||1|290|88760\nKUHMO||1|290|88900\nKUHMO||2|290|88901\nSMARTPOST||6|290|88904\nPAKETTIAUTOMAATTI||6|290|88905\nLENTIIRA||1|290|88930\nKUUMU||1|290|88940\nT\xD6RM\xC4NM\xC4KI||1|620|89110\nKOTILA||1|620|89140\nPUOLANKA||1|620|89200\nPUOLANKA||2|620|89201\nSMARTPOST||6|620|89204\nPUOKIOVAARA||1|620|89210\nJOUKOKYL\xC4||1|620|89320\nSUOLIJ\xC4RVI||1|620|89330\nHYRYNSALMI||1|105|89400\nHYRYNSALMI||2|105|89401\nSMARTPOST||6|105|89404\nHOIKKA||1|105|89430\nSAKARA||1|777|89440\nMOISIOVAARA||1|105|89540\nKARHUVAARA||1|105|89560\nSUOMUSSALMI||1|777|89600\nSUOMUSSALMI||2|777|89601\nSMARTPOST||6|777|89604\nPAKETTIAUTOMAATTI||6|777|89605\nJUMALISKYL\xC4||1|777|89610\nPESI\xD6KYL\xC4||1|777|89640\nTAKALO||1|777|89660\nN\xC4LJ\xC4NK\xC4||1|777|89670\nVAARANNIVA||1|777|89680\nAHJOLA||1|777|89730\nKIANTA||1|777|89740\nPIISPAJ\xC4RVI||1|777|89760\nPERANKA||1|777|89770\nKAIKKONEN||1|777|89780\nSUOMUSSALMI KK||1|777|89800\nALA-VUOKKI||1|777|89830\nYLI-VUOKKI||1|777|89840\nRUHTINANSALMI||1|777|89920\nOULUN YLIOPISTO||3|564|90014\nOULUN KAUPUNKI||3|564|90015\nPOHDE||3|564|90029\nVALTERI||3|564|90049\nTALENOM||3|564|90050\nOULU||1|564|90100,20,10,10,10,70,10,10,10,60,90,10,10,80,10,10,10,10,10,10,10,10,10,10,20,10,20,10,10,130\nOULU||2|564|90101,120,90,90,100,70,30,50\nSMARTPOST||6|564|90104,20,10,10,10,80,10,10,150,10,10,40,40,10,10,10,10,10,20,10,10,10,20,10,20,20,130,20,10,10,60,40,260,100\nPAKETTIAUTOMAATTI||6|564|90105,30,20,80,10,160,10,10,30,50,20,20,10,20,50,10,170,30\nKEMPELE||1|244|90440,10\nKEMPELE||2|244|90441,10\nSMARTPOST||6|244|90444,10\nOULUNSALO||1|564|90460\nOULUNSALO||2|564|90461\nVARJAKKA||1|564|90470\nHAILUOTO||1|072|90480\nSMARTPOST||6|072|90484\nKIVINIEMI||1|564|90810\nKELLO||1|564|90820\nHAUKIPUDAS||1|564|90830,10\nHAUKIPUDAS||2|564|90831\nMARTINNIEMI||1|564|90850\nHALOSENNIEMI||1|564|90860\nKIIMINKI||1|564|90900\nKIIMINKI||2|564|90901\nKONTIO||1|564|90910\nJ\xC4\xC4LI||1|564|90940\nVASTAUSL\xC4HETYS|SVARSF\xD6RS\xC4NDELSE|5|564|91006\nII||1|139|91100\nII||2|139|91101\nSMARTPOST||6|139|91104,4060\nII AS||1|139|91110\nOLHAVA||1|139|91140\nYLI-OLHAVA||1|139|91150\nYLI-II||1|564|91200\nJAKKUKYL\xC4||1|564|91210\nTANNILA||1|564|91240\nPAHKAKOSKI||1|564|91260\nYLIKIIMINKI||1|564|91300\nARKALA||1|564|91310\nJOKIRINNE||1|494|91410\nSMARTPOST||6|494|91414,90\nLEPPINIEMI||1|494|91430\nMUHOS||1|494|91500\nMUHOS||2|494|91501\nPAKETTIAUTOMAATTI||6|494|91505\nROVA||1|494|91510\nKYLM\xC4L\xC4NKYL\xC4||1|494|91560\nUTAJ\xC4RVI||1|889|91600\nUTAJ\xC4RVI||2|889|91601\nSMARTPOST||6|889|91604\nSANGINKYL\xC4||1|889|91620\nJUORKUNA||1|889|91630\nS\xC4RKIJ\xC4RVI||1|889|91640\nAHMAS||1|889|91660\nROKUA||1|889|91670\nVAALA||1|785|91700\nVAALA||2|785|91701\nSMARTPOST||6|785|91704\nJYLH\xC4M\xC4||1|785|91710\nOTERMA||1|785|91720\nKANKARI||1|785|91730\nJAALANKA||1|785|91740\nLIMINPURO||1|785|91750\nS\xC4R\xC4ISNIEMI||1|785|91760\nNEITT\xC4V\xC4||1|785|91780\nNUOJUA||1|785|91790\nTYRN\xC4V\xC4||1|859|91800\nSMARTPOST||6|859|91804\nLIMINKA||1|425|91900\nLIMINKA||2|425|91901\nSMARTPOST||6|425|91904,10\nTUPOS||1|425|91910\nPAKETTIAUTOMAATTI||6|425|91915\nALA-TEMMES||1|425|91930\nTEMMES||1|859|91950\nLUMIJOKI||1|436|91980\nSMARTPOST||6|436|91984\nRAAHE||1|678|92100,20,10,20\nRAAHE||2|678|92101\nPAKETTIAUTOMAATTI||6|678|92105\nPATTIJOKI||1|678|92140\nSALOINEN||1|678|92160\nLAPALUOTO||1|678|92180\nARKKUKARI||1|678|92210\nPIEHINKI||1|678|92220\nMATTILANPER\xC4||1|678|92230\nLASIKANGAS||1|678|92240\nKOPSA||1|678|92260\nSIIKAJOKI||1|748|92320\nKARINKANTA||1|748|92330\nREVONLAHTI||1|748|92350\nRUUKKI||1|748|92400\nRUUKKI||2|748|92401\nSMARTPOST||6|748|92404,30\nPAAVOLA||1|748|92430\nSAARIKOSKI||1|748|92440\nLUOHUA||1|748|92450\nTUOMIOJA||1|748|92470\nRANTSILA||1|791|92500\nRANTSILA||2|791|92501\nSIPOLA||1|791|92520\nMANKILA||1|791|92530\nPULKKILA||1|791|92600\nVORNA||1|791|92610\nPIIPPOLA||1|791|92620\nLESKEL\xC4||1|791|92640\nLAAKKOLA||1|791|92650\nKESTIL\xC4||1|791|92700\nSMARTPOST||6|791|92704\nPELSONSUO||1|785|92810\nVENEHEITTO||1|785|92830\nTAVASTKENK\xC4||1|630|92910\nAHOKYL\xC4||1|630|92920\nPYH\xC4NT\xC4||1|630|92930\nSMARTPOST||6|630|92934\nPUDASJ\xC4RVI||1|615|93100,70\nPUDASJ\xC4RVI||2|615|93101\nSMARTPOST||6|615|93104,40\nKIPIN\xC4||1|615|93140\nHETEJ\xC4RVI||1|615|93160\nIKOSENNIEMI||1|615|93180\nALA-SIURUA||1|615|93187\nYLI-SIURUA||1|615|93190\nKOKKOKYL\xC4||1|615|93195\nLIVO||1|615|93220\nP\xC4RJ\xC4NSUO||1|615|93225\nRYTINKI||1|615|93240\nSARAJ\xC4RVI||1|615|93250\nSOTKAJ\xC4RVI||1|615|93270\nIINATTIJ\xC4RVI||1|615|93277\nSY\xD6TE||1|615|93280\nPINTAMO||1|615|93290\nJAURAKKAJ\xC4RVI||1|615|93350\nPUHOSKYL\xC4||1|615|93390\nTAIVALKOSKI||1|832|93400\nTAIVALKOSKI||2|832|93401\nJURMU||1|832|93420\nLOUKUSA||1|832|93440\nINGET||1|832|93470\nTYR\xD6VAARA||1|832|93540\nVANHALA||1|832|93590\nKUUSAMO||1|305|93600,100,100,100\nKUUSAMO||2|305|93601\nSMARTPOST||6|305|93604,230\nPAKETTIAUTOMAATTI||6|305|93605\nRUKATUNTURI||1|305|93830\nKEMI||1|240|94100,100,100,300,100,20,80,30,70\nKEMI||2|240|94101\nSMARTPOST||6|240|94104,500,100,130\nPAKETTIAUTOMAATTI||6|240|94105,500\nKEMINMAA||1|241|94400,50\nKEMINMAA||2|241|94401\nTORNIO||1|851|94430,970,10,10,10,10,10,10,10,20,10,20,10,10,20,30\nPAKETTIAUTOMAATTI||6|241|94455\nTORNIO||1|241|94460\nLAUTIOSAARI||1|241|94500\nKUIVANIEMI||1|139|95100\nKUIVANIEMI KK||1|139|95110\nHYRYOJA||1|139|95130\nOIJ\xC4RVI||1|139|95160\nSIMO||1|751|95200\nSIMO||2|751|95201\nSMARTPOST||6|751|95204\nFILPUS||1|751|95210\nSIMONIEMI||1|751|95220\nVIANTIE||1|751|95225\nMAKSNIEMI||1|751|95230\nALANIEMI||1|751|95255\nTAINIONJOKI||1|751|95260\nYLIK\xC4RPP\xC4||1|751|95270\nTERVOLA||1|845|95300,30\nSMARTPOST||6|845|95304\nLIEDAKKALA||1|241|95310\nT\xD6RM\xC4||1|241|95315\nPAAKKOLA||1|845|95325\nLOUE||1|845|95340\nPEURA||1|845|95350\nKOIVU||1|845|95355\nMAULA||1|241|95365\nIT\xC4KOSKI||1|241|95370\nYLI-PAAKKOLA||1|845|95375\nTORNIO||2|851|95401,20\nSMARTPOST||6|851|95404,20,170\nPAKETTIAUTOMAATTI||6|851|95405,20\nNOUTOPISTE||7|851|95407\nYLITORNIO||1|976|95600\nYLITORNIO||2|976|95601\nSMARTPOST||6|976|95604\nKAINUUNKYL\xC4||1|976|95610\nPEKANP\xC4\xC4||1|976|95615\nAAVASAKSA||1|976|95620\nKUIVAKANGAS||1|976|95630\nKAULINRANTA||1|976|95635\nJUOKSENKI||1|854|95640\nTURTOLA||1|854|95645\nETEL\xC4-PORTIMOJ\xC4RVI||1|976|95655\nKANTOMAANP\xC4\xC4||1|976|95660\nPESSALOMPOLO||1|976|95670\nMELTOSJ\xC4RVI||1|976|95675\nLOHIJ\xC4RVI||1|976|95680\nMELLAKOSKI||1|976|95690\nPELLO||1|854|95700\nPELLO||2|854|95701\nSMARTPOST||6|854|95704\nNAAMIJOKI||1|854|95710\nJARHOINEN||1|854|95720\nORAJ\xC4RVI||1|854|95750\nKONTTAJ\xC4RVI||1|854|95760\nLANKOJ\xC4RVI||1|854|95770\nSIRKKAKOSKI||1|854|95780\nLAMPSIJ\xC4RVI||1|854|95790\nSIEPPIJ\xC4RVI||1|273|95800\nVAATTOJ\xC4RVI||1|273|95830\nVENEJ\xC4RVENKYL\xC4||1|273|95840\nRUOKOJ\xC4RVI||1|273|95850\nPASMAJ\xC4RVI||1|273|95860\nKOLARI||1|273|95900\nKOLARI||2|273|95901\nSMARTPOST||6|273|95904,70\nSAARIPUDAS||1|273|95920\n\xC4K\xC4SJOENSUU||1|273|95930\nTAPOJ\xC4RVI||1|498|95940\nKIHLANKI||1|498|95950\n\xC4K\xC4SLOMPOLO||1|273|95970\nYLL\xC4SJ\xC4RVI||1|273|95980\nKURTAKKO||1|273|95990\nROVANIEMI||1|698|96100,90,10,100,20,80,40,20,40,100,100,100,110,50\nROVANIEMI||2|698|96101,100,100,200,460\nSMARTPOST||6|698|96104,90,10,100,20,80,40,20,40,400,10,230,80\nPAKETTIAUTOMAATTI||6|698|96105,100,120,580\nSAARENKYL\xC4||1|698|96900\nNAPAPIIRI ROVANIEMI||1|698|96930\nRAUTIOSAARI||1|698|97110\nHIRVAS||1|698|97130\nMUUROLA||1|698|97140\nTOTONVAARA||1|698|97145\nPET\xC4J\xC4INEN||1|698|97160\nJAATILA||1|698|97170\nSINETT\xC4||1|698|97220\nSONKA||1|698|97240\nRAANUJ\xC4RVI||1|976|97250\nTAPIO||1|698|97280\nMARRASKOSKI||1|698|97290\nPATOKOSKI||1|698|97310\nMARRASJ\xC4RVI||1|698|97320\nRATTOSJ\xC4RVI||1|854|97330\nRUUHIVAARA||1|854|97335\nMELTAUS||1|698|97340\nUNARIN-LUUSUA||1|698|97370\nKUKASRANTA||1|758|97380\nKIERINKI||1|758|97390\nLOHINIVA||1|698|97420\nALAKYL\xC4||1|261|97470\nVIKAJ\xC4RVI||1|698|97510\nNAMPA||1|698|97520\nYLI-NAMPA||1|698|97530\nTIAINEN||1|698|97540\nMISI||1|698|97580\nRAAJ\xC4RVI||1|320|97590\nOIKARAINEN||1|698|97610\nTENNIROVA||1|698|97615\nVIIRI||1|698|97620\nVANTTAUSKOSKI||1|698|97625\nPEKKALA||1|698|97630\nJUUNIEMI||1|698|97635\nJUUJ\xC4RVI||1|320|97645\nJUOTAS||1|698|97650\nAUTTI||1|698|97655\nPOHJASPER\xC4||1|683|97665\nKIVITAIPALE||1|698|97670\nNARKAUS||1|698|97675\nSAARI-K\xC4M\xC4||1|698|97680\nSIIKA-K\xC4M\xC4||1|698|97685\nSULAOJA||1|698|97690\nRANUA||1|683|97700\nRANUA||2|683|97701\nSMARTPOST||6|683|97704\nRAISKIO||1|683|97715\nYLI-SIMO||1|683|97720\nSAARIHARJU||1|683|97760\nIMPI\xD6||1|683|97765\nKUUKASJ\xC4RVI||1|683|97780\nKELANKYL\xC4||1|683|97785\nSUORSA||1|614|97810\nPERNU||1|614|97815\nPER\xC4-POSIO||1|614|97820\nLEHTINIEMI||1|614|97840\nRISTIL\xC4||1|614|97850\nJUMISKO||1|614|97870\nNOLIMO||1|614|97880\nKARJALAISENNIEMI||1|614|97890\nMOURUJ\xC4RVI||1|614|97895\nPOSIO||1|614|97900\nPOSIO||2|614|97901\nSMARTPOST||6|614|97904\nSUONNANKYL\xC4||1|614|97920\nTOLVA||1|614|97925\nLOHIRANTA||1|614|97940\nS\xC4IKK\xC4||1|614|97950\nKULOHARJU||1|614|97960\nKYNSIL\xC4||1|614|97965\nNOUTOPISTE||7|614|97967\nSIRNI\xD6||1|614|97970\nANETJ\xC4RVI||1|614|97980\nKEMIJ\xC4RVI||1|320|98100,20,190\nKEMIJ\xC4RVI||2|320|98101\nSMARTPOST||6|320|98104,430,180\nLUUSUA||1|320|98230\nTAPIONNIEMI||1|320|98350\nVUOSTIMO||1|320|98360\nISOKYL\xC4||1|320|98400\nRYTI-LEHTOLA||1|320|98420\nKALLAANVAARA||1|320|98440\nKOSTAMO||1|320|98450\nPELKOSENNIEMI||1|583|98500\nSAUNAVAARA||1|583|98510\nPYH\xC4TUNTURI||1|583|98530\nSUVANTO||1|583|98550\nKAIRALA||1|583|98560\nAAPAJ\xC4RVI||1|583|98570\nLUIRO||1|583|98580\nKURSU||1|732|98600\nPAHKAKUMPU||1|732|98620\nAHVENSELK\xC4||1|732|98630\nSALMIVAARA||1|732|98660\nJOUTSIJ\xC4RVI||1|320|98710\nSUOMUTUNTURI||1|320|98720\nHIRVASVAARA||1|732|98760\nAHOLANVAARA||1|732|98770\nMAANINKAVAARA||1|614|98780\nPALOPER\xC4||1|732|98790\nSAVUKOSKI||1|742|98800\nLUNKKAUS||1|742|98810\nV\xC4RRI\xD6||1|742|98820\nMARTTI||1|742|98830\nRUUVAOJA||1|742|98840\nKUOSKU||1|742|98850\nSALLA||1|732|98900\nSALLA||2|732|98901\nSMARTPOST||6|732|98904\nPAKETTIAUTOMAATTI||6|732|98905\nKELLOSELK\xC4||1|732|98920\nKOTALANKYL\xC4||1|732|98930\nSAIJA||1|732|98950\nNARUSKA||1|732|98960\nONKAMOJ\xC4RVI||1|732|98970\nKALLUNKI||1|732|98980\nHAUTAJ\xC4RVI||1|732|98995\nKITTIL\xC4||1|261|99100\nKITTIL\xC4||2|261|99101\nSMARTPOST||6|261|99104,30\nKAUKONEN||1|261|99110\nKALLO||1|261|99120\nSIRKKA||1|261|99130\nSIRKKA||2|261|99131\nRAUHALA||1|261|99135\nK\xD6NG\xC4S||1|261|99140\nTEPASTO||1|261|99150\nLOMPOLO||1|261|99160\nPULJU||1|261|99170\nRAUTUSJ\xC4RVI||1|261|99180\nHANHIMAA||1|261|99190\nPOKKA||1|261|99195\nJEESI\xD6J\xC4RVI||1|261|99230\nKUIVASALMI||1|261|99240\nKIISTALA||1|261|99250\nHORMAKUMPU||1|261|99270\nTEPSA||1|261|99280\nKELONTEKEM\xC4||1|261|99290\nMUONIO||1|498|99300\nMUONIO||2|498|99301\nSMARTPOST||6|498|99304\nYLI-MUONIO||1|498|99310\nK\xC4TK\xC4SUVANTO||1|498|99320\nPALLASTUNTURI||1|498|99330\nRAATTAMA||1|261|99340\nKANGOSJ\xC4RVI||1|498|99360\nENONTEKI\xD6||1|047|99400\nENONTEKI\xD6||2|047|99401\nVUONTISJ\xC4RVI||1|047|99410\nPELTOVUOMA||1|047|99420\nNUNNANEN||1|047|99430\nLEPP\xC4J\xC4RVI||1|047|99440\nPALOJOENSUU||1|047|99450\nKUTTANEN||1|047|99460\nKARESUVANTO||1|047|99470\nKILPISJ\xC4RVI||1|047|99490\nRAUDANJOKI||1|758|99510\nSEIP\xC4J\xC4RVI||1|758|99520\nVUOJ\xC4RVI||1|758|99530\nTORVINEN||1|758|99540\nASKA||1|758|99550\nLUOSTO||1|758|99555\nORAKYL\xC4||1|758|99560\nSODANKYL\xC4||1|758|99600\nSODANKYL\xC4||2|758|99601\nSMARTPOST||6|758|99604,230\nSIURUNMAA||1|758|99610\nKELUJ\xC4RVI||1|758|99620\nTANHUA||1|742|99640\nLOKKA||1|758|99645\nSATTANEN||1|758|99650\nSATTASVAARA||1|758|99655\nKERSIL\xD6||1|758|99660\nMOSKUVAARA||1|758|99665\nPETKULA||1|758|99670\nVUOTSO||1|758|99690\nTANKAVAARA||1|758|99695\nVAALAJ\xC4RVI||1|758|99710\nRIIPI||1|758|99720\nSYV\xC4J\xC4RVI||1|758|99740\nSASSALI||1|758|99750\nUIMANIEMI||1|758|99760\nJEESI\xD6||1|758|99770\nIVALO||1|148|99800\nIVALO||2|148|99801\nSMARTPOST||6|148|99804,70,70\nSAARISELK\xC4||1|148|99830\nSAARISELK\xC4||2|148|99831\nNELLIM||1|148|99860\nINARI||1|148|99870\nINARI||2|148|99871\nKAAMANEN||1|148|99910\nSEVETTIJ\xC4RVI||1|148|99930\nN\xC4\xC4T\xC4M\xD6||1|148|99940\nKARIGASNIEMI||1|890|99950\nSMARTPOST||6|890|99954,40\nNUVVUS||1|890|99970\nUTSJOKI||1|890|99980\nUTSJOKI||2|890|99981\nNUORGAM||1|890|99990\nKORVATUNTURI||1|698|99999";
var POSTAL_MUNICIPALITIES =
  "005|Alaj\xE4rvi\n009|Alavieska\n010|Alavus\n016|Asikkala\n018|Askola\n019|Aura\n020|Akaa\n035|Br\xE4nd\xF6\n043|Ecker\xF6\n046|Enonkoski\n047|Enonteki\xF6|Enontekis\n049|Espoo|Esbo\n050|Eura\n051|Eurajoki|Eura\xE5minne\n052|Evij\xE4rvi\n060|Finstr\xF6m\n061|Forssa\n062|F\xF6gl\xF6\n065|Geta\n069|Haapaj\xE4rvi\n071|Haapavesi\n072|Hailuoto|Karl\xF6\n074|Halsua\n075|Hamina|Fredrikshamn\n076|Hammarland\n077|Hankasalmi\n078|Hanko|Hang\xF6\n079|Harjavalta\n081|Hartola\n082|Hattula\n086|Hausj\xE4rvi\n090|Hein\xE4vesi\n091|Helsinki|Helsingfors\n092|Vantaa|Vanda\n097|Hirvensalmi\n098|Hollola\n102|Huittinen\n103|Humppila\n105|Hyrynsalmi\n106|Hyvink\xE4\xE4|Hyvinge\n108|H\xE4meenkyr\xF6|Tavastkyro\n109|H\xE4meenlinna|Tavastehus\n111|Heinola\n139|Ii\n140|Iisalmi|Idensalmi\n142|Iitti\n143|Ikaalinen|Ikalis\n145|Ilmajoki\n146|Ilomantsi|Ilomants\n148|Inari|Enare\n149|Inkoo|Ing\xE5\n151|Isojoki|Stor\xE5\n152|Isokyr\xF6|Storkyro\n153|Imatra\n165|Janakkala\n167|Joensuu\n169|Jokioinen|Jockis\n170|Jomala\n171|Joroinen|Jorois\n172|Joutsa\n176|Juuka\n177|Juupajoki\n178|Juva\n179|Jyv\xE4skyl\xE4\n181|J\xE4mij\xE4rvi\n182|J\xE4ms\xE4\n186|J\xE4rvenp\xE4\xE4|Tr\xE4sk\xE4nda\n202|Kaarina|S:t Karins\n204|Kaavi\n205|Kajaani|Kajana\n208|Kalajoki\n211|Kangasala\n213|Kangasniemi\n214|Kankaanp\xE4\xE4\n216|Kannonkoski\n217|Kannus\n218|Karijoki|B\xF6tom\n224|Karkkila|H\xF6gfors\n226|Karstula\n230|Karvia\n231|Kaskinen|Kask\xF6\n232|Kauhajoki\n233|Kauhava\n235|Kauniainen|Grankulla\n236|Kaustinen|Kaustby\n239|Keitele\n240|Kemi\n241|Keminmaa\n244|Kempele\n245|Kerava|Kervo\n249|Keuruu\n250|Kihni\xF6\n256|Kinnula\n257|Kirkkonummi|Kyrksl\xE4tt\n260|Kitee\n261|Kittil\xE4\n263|Kiuruvesi\n265|Kivij\xE4rvi\n271|Kokem\xE4ki|Kumo\n272|Kokkola|Karleby\n273|Kolari\n275|Konnevesi\n276|Kontiolahti\n280|Korsn\xE4s\n284|Koski Tl\n285|Kotka\n286|Kouvola\n287|Kristiinankaupunki|Kristinestad\n288|Kruunupyy|Kronoby\n290|Kuhmo\n291|Kuhmoinen\n295|Kumlinge\n297|Kuopio\n300|Kuortane\n301|Kurikka\n304|Kustavi|Gustavs\n305|Kuusamo\n309|Outokumpu\n312|Kyyj\xE4rvi\n316|K\xE4rk\xF6l\xE4\n317|K\xE4rs\xE4m\xE4ki\n318|K\xF6kar\n320|Kemij\xE4rvi\n322|Kemi\xF6nsaari|Kimito\xF6n\n398|Lahti|Lahtis\n399|Laihia|Laihela\n400|Laitila\n402|Lapinlahti\n403|Lappaj\xE4rvi\n405|Lappeenranta|Villmanstrand\n407|Lapinj\xE4rvi|Lapptr\xE4sk\n408|Lapua|Lappo\n410|Laukaa\n416|Lemi\n417|Lemland\n418|Lemp\xE4\xE4l\xE4\n420|Lepp\xE4virta\n421|Lestij\xE4rvi\n422|Lieksa\n423|Lieto|Lundo\n425|Liminka|Limingo\n426|Liperi\n430|Loimaa\n433|Loppi\n434|Loviisa|Lovisa\n435|Luhanka\n436|Lumijoki\n438|Lumparland\n440|Luoto|Larsmo\n441|Luum\xE4ki\n444|Lohja|Lojo\n445|Parainen|Pargas\n475|Maalahti|Malax\n478|Maarianhamina|Mariehamn\n480|Marttila\n481|Masku\n483|Merij\xE4rvi\n484|Merikarvia|Sastmola\n489|Miehikk\xE4l\xE4\n491|Mikkeli|S:t Michel\n494|Muhos\n495|Multia\n498|Muonio\n499|Mustasaari|Korsholm\n500|Muurame\n503|Myn\xE4m\xE4ki\n504|Myrskyl\xE4|M\xF6rskom\n505|M\xE4nts\xE4l\xE4\n507|M\xE4ntyharju\n508|M\xE4ntt\xE4-Vilppula\n529|Naantali|N\xE5dendal\n531|Nakkila\n535|Nivala\n536|Nokia\n538|Nousiainen|Nousis\n541|Nurmes\n543|Nurmij\xE4rvi\n545|N\xE4rpi\xF6|N\xE4rpes\n560|Orimattila\n561|Orip\xE4\xE4\n562|Orivesi\n563|Oulainen\n564|Oulu|Ule\xE5borg\n576|Padasjoki\n577|Paimio|Pemar\n578|Paltamo\n580|Parikkala\n581|Parkano\n583|Pelkosenniemi\n584|Perho\n588|Pertunmaa\n592|Pet\xE4j\xE4vesi\n593|Pieks\xE4m\xE4ki\n595|Pielavesi\n598|Pietarsaari|Jakobstad\n599|Peders\xF6re\n601|Pihtipudas\n604|Pirkkala|Birkala\n607|Polvij\xE4rvi\n608|Pomarkku|P\xE5mark\n609|Pori|Bj\xF6rneborg\n611|Pornainen|Borgn\xE4s\n614|Posio\n615|Pudasj\xE4rvi\n616|Pukkila\n619|Punkalaidun\n620|Puolanka\n623|Puumala\n624|Pyht\xE4\xE4|Pyttis\n625|Pyh\xE4joki\n626|Pyh\xE4j\xE4rvi\n630|Pyh\xE4nt\xE4\n631|Pyh\xE4ranta\n635|P\xE4lk\xE4ne\n636|P\xF6yty\xE4\n638|Porvoo|Borg\xE5\n678|Raahe|Brahestad\n680|Raisio|Reso\n681|Rantasalmi\n683|Ranua\n684|Rauma|Raumo\n686|Rautalampi\n687|Rautavaara\n689|Rautj\xE4rvi\n691|Reisj\xE4rvi\n694|Riihim\xE4ki\n697|Ristij\xE4rvi\n698|Rovaniemi\n700|Ruokolahti\n702|Ruovesi\n704|Rusko\n707|R\xE4\xE4kkyl\xE4\n710|Raasepori|Raseborg\n729|Saarij\xE4rvi\n732|Salla\n734|Salo\n736|Saltvik\n738|Sauvo|Sagu\n739|Savitaipale\n740|Savonlinna|Nyslott\n742|Savukoski\n743|Sein\xE4joki\n746|Sievi\n747|Siikainen\n748|Siikajoki\n749|Siilinj\xE4rvi\n751|Simo\n753|Sipoo|Sibbo\n755|Siuntio|Sjunde\xE5\n758|Sodankyl\xE4\n759|Soini\n761|Somero\n762|Sonkaj\xE4rvi\n765|Sotkamo\n766|Sottunga\n768|Sulkava\n771|Sund\n777|Suomussalmi\n778|Suonenjoki\n781|Sysm\xE4\n783|S\xE4kyl\xE4\n785|Vaala\n790|Sastamala\n791|Siikalatva\n831|Taipalsaari\n832|Taivalkoski\n833|Taivassalo|T\xF6vsala\n834|Tammela\n837|Tampere|Tammerfors\n844|Tervo\n845|Tervola\n846|Teuva|\xD6stermark\n848|Tohmaj\xE4rvi\n849|Toholampi\n850|Toivakka\n851|Tornio|Torne\xE5\n853|Turku|\xC5bo\n854|Pello\n857|Tuusniemi\n858|Tuusula|Tusby\n859|Tyrn\xE4v\xE4\n886|Ulvila|Ulvsby\n887|Urjala\n889|Utaj\xE4rvi\n890|Utsjoki\n892|Uurainen\n893|Uusikaarlepyy|Nykarleby\n895|Uusikaupunki|Nystad\n905|Vaasa|Vasa\n908|Valkeakoski\n915|Varkaus\n918|Vehmaa\n921|Vesanto\n922|Vesilahti\n924|Veteli|Vetil\n925|Vierem\xE4\n927|Vihti|Vichtis\n931|Viitasaari\n934|Vimpeli\n935|Virolahti\n936|Virrat|Virdois\n941|V\xE5rd\xF6\n946|V\xF6yri|V\xF6r\xE5\n976|Ylitornio|\xD6vertorne\xE5\n977|Ylivieska\n980|Yl\xF6j\xE4rvi\n981|Yp\xE4j\xE4\n989|\xC4ht\xE4ri|Etseri\n992|\xC4\xE4nekoski";

// shared/reference/postalCodes.ts
var TYPES = { 1: "ordinary", 2: "boxes", 3: "company" };
function readMunicipalities() {
  return new Map(
    POSTAL_MUNICIPALITIES.split("\n").map((line2) => {
      const [code = "", fi = "", sv = fi] = line2.split("|");
      return [code, { code, fi, sv }];
    }),
  );
}
var lines = lazy(() => {
  const lineOf2 = /* @__PURE__ */ new Map();
  for (const line2 of POSTAL_OFFICES.split("\n")) {
    let code = 0;
    for (const step of line2.slice(line2.lastIndexOf("|") + 1).split(",")) {
      code += Number(step);
      lineOf2.set(code, line2);
    }
  }
  return lineOf2;
});
var municipalities = lazy(readMunicipalities);
function findPostalCode(code) {
  const line2 = /^\d{5}$/u.test(code) ? lines().get(Number(code)) : void 0;
  if (line2 === void 0) return void 0;
  const [fi = "", sv = "", type = "", home = ""] = line2.split("|");
  const municipality = municipalities().get(home);
  if (municipality === void 0) return void 0;
  return { code, office: { fi, sv: sv === "" ? fi : sv }, type: TYPES[type] ?? "other", municipality };
}
var capitalised = (part) => (part.length <= 2 ? part : part.charAt(0) + part.slice(1).toLowerCase());
var officeName = ({ office, type }) =>
  type === "company" ? office.fi : office.fi.replace(/\p{L}+/gu, capitalised);
function isTownOf({ office, municipality }, town) {
  const wanted = nameKey(town);
  return [office.fi, office.sv, municipality.fi, municipality.sv].some((name) => nameKey(name) === wanted);
}

// shared/rules/postal/postalPlaces.ts
var postalPlaces = (form) => [
  { code: form.find("applicant.postalCode"), town: form.find("applicant.town") },
  { code: form.find("site.postalCode"), town: form.find("site.town") },
];

// shared/rules/postal/unknown-code.ts
var unknown_code_default = defineRule({
  id: "postal/unknown-code",
  severity: "info",
  roles: ["applicant.postalCode"],
  title: {
    fi: "Tuntematon postinumero",
    sv: "Ok\xE4nt postnummer",
    en: "Unknown postal code",
  },
  source: {
    fi: "Postin postinumerotiedosto, huhtikuu 2024. K\xE4yt\xF6st\xE4 poistettuja ja sen j\xE4lkeen k\xE4ytt\xF6\xF6n otettuja numeroita siin\xE4 ei ole.",
    sv: "Postis postnummerfil, april 2024. Nummer som tagits ur bruk eller tagits i bruk senare finns inte i den.",
    en: "Posti's postal code file, April 2024. It lacks codes taken out of use before and into use after that.",
  },
  messages: {
    unknown: {
      fi: "Postinumeroa {x} ei ole luettelossa. Tarkista numero; luettelosta puuttuvat k\xE4yt\xF6st\xE4 poistetut ja aivan uudet numerot.",
      sv: "Postnumret {x} finns inte i f\xF6rteckningen. Kontrollera numret; i f\xF6rteckningen saknas nummer som tagits ur bruk och helt nya nummer.",
      en: "Postal code {x} is not in the list. Check it; the list lacks codes taken out of use and the newest ones.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Numero, jota luettelossa ei ole, on usein n\xE4pp\xE4ilyvirhe. Se voi my\xF6s olla vanha tai uusi numero, siksi t\xE4m\xE4 on vain huomautus.",
      sv: "Ett nummer som inte finns i f\xF6rteckningen \xE4r ofta ett slagfel. Det kan ocks\xE5 vara ett gammalt eller nytt nummer, d\xE4rf\xF6r \xE4r detta bara en anm\xE4rkning.",
      en: "A code that is not in the list is often a typing error. It may also be an old or a new code, so this is a remark only.",
    },
    fix: {
      fi: "Tarkista postinumero Postin palvelusta.",
      sv: "Kontrollera postnumret i Postis tj\xE4nst.",
      en: "Check the code in Posti's service.",
    },
  },
  examples: {
    invalid: ["2 Hakijan perustiedot\n\nPostinumero: 40999"],
    valid: ["2 Hakijan perustiedot\n\nPostinumero: 96100", "2 Hakijan perustiedot\n\nPostinumero: 9610"],
  },
  *check(form) {
    for (const { code } of postalPlaces(form))
      if (code !== void 0 && findPostalCode(code.value) === void 0)
        yield { message: "unknown", values: { x: code.value }, span: code.span };
  },
});

// shared/rules/postal/wrong-town.ts
var wrong_town_default = defineRule({
  id: "postal/wrong-town",
  severity: "warning",
  roles: ["applicant.postalCode", "applicant.town"],
  title: {
    fi: "Postitoimipaikka",
    sv: "Postanstalt",
    en: "Town of the postal code",
  },
  source: {
    fi: "Postin postinumerotiedosto, huhtikuu 2024: suomen- ja ruotsinkieliset postitoimipaikat, yritysten omat postinumerot ja kunnat",
    sv: "Postis postnummerfil, april 2024: postanstalter p\xE5 finska och svenska, f\xF6retagens egna postnummer och kommunerna",
    en: "Posti's postal code file, April 2024: post offices in Finnish and Swedish, codes of single companies, municipalities",
  },
  messages: {
    wrong: {
      fi: "Postinumeron {x} postitoimipaikka on {town}. Tarkista, kumpi on v\xE4\xE4rin: numero vai paikka.",
      sv: "Postnumret {x} har postanstalten {town}. Kontrollera vilket som \xE4r fel: numret eller orten.",
      en: "The town of postal code {x} is {town}. Check which is wrong: the code or the town.",
    },
    code: { fi: "Postinumero {x}", sv: "Postnummer {x}", en: "Postal code {x}" },
  },
  fix: "suggest",
  fixTitle: {
    fi: 'Vaihda postitoimipaikaksi "{town}"',
    sv: 'Byt postanstalt till "{town}"',
    en: 'Change the town to "{town}"',
  },
  docs: {
    why: {
      fi: "Postinumero ja postitoimipaikka kuuluvat yhteen. Kun ne eroavat, toinen niist\xE4 on v\xE4\xE4rin eik\xE4 posti l\xF6yd\xE4 perille.",
      sv: "Postnummer och postanstalt h\xF6r ihop. N\xE4r de skiljer sig \xE4r det ena fel och posten hittar inte fram.",
      en: "Postal code and town belong together. Where they differ one of them is wrong, and mail goes astray.",
    },
    fix: {
      fi: "Tarkista osoite ja korjaa joko numero tai postitoimipaikka. Kunnan nimi ja yrityksen oman postinumeron nimi kelpaavat my\xF6s.",
      sv: "Kontrollera adressen och r\xE4tta antingen numret eller postanstalten. Kommunens namn och namnet p\xE5 ett f\xF6retags eget postnummer duger ocks\xE5.",
      en: "Check the address and correct either the code or the town. The municipality's name and the name of a company's own code are right as well.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "2 Hakijan perustiedot\n\nPostinumero: 96100\n\nPostitoimipaikka: Oulu",
        fixed: "2 Hakijan perustiedot\n\nPostinumero: 96100\n\nPostitoimipaikka: Rovaniemi",
      },
    ],
    valid: [
      "2 Hakijan perustiedot\n\nPostinumero: 96100\n\nPostitoimipaikka: ROVANIEMI",
      "2 Hakijan perustiedot\n\nPostinumero: 90015\n\nPostitoimipaikka: Oulun kaupunki",
      "2 Hakijan perustiedot\n\nPostinumero: 90015\n\nPostitoimipaikka: Oulu",
      "2 Hakijan perustiedot\n\nPostinumero: 65100\n\nPostitoimipaikka: Vasa",
      // Merged into the municipality of the code.
      "2 Hakijan perustiedot\n\nPostinumero: 15100\n\nPostitoimipaikka: Nastola",
      "2 Hakijan perustiedot\n\nPostinumero: 40999\n\nPostitoimipaikka: Oulu",
    ],
  },
  *check(form) {
    for (const { code, town } of postalPlaces(form)) {
      const known = code && findPostalCode(code.value);
      if (code === void 0 || known === void 0 || town === void 0 || town.value === "-") continue;
      if (isTownOf(known, town.value) || isFormerTownOf(known, town.value)) continue;
      const name = officeName(known);
      yield {
        message: "wrong",
        values: { x: code.value, town: name },
        span: town.span,
        related: [{ message: "code", values: { x: code.value }, span: code.span }],
        fix: { kind: "suggest", edits: [{ span: town.span, newText: name }] },
      };
    }
  },
});
function isFormerTownOf({ municipality }, town) {
  const former = findMunicipality(town);
  return former !== void 0 && successorOf(former).code === municipality.code;
}

// shared/rules/programme/mentionedRegions.ts
var WORD2 = /\p{L}+(?:-\p{L}+)*-?/gu;
var isName = (word) => word.charAt(0) !== word.charAt(0).toLowerCase();
var JOINTS = /* @__PURE__ */ new Set(["ja", "sek\xE4", "tai", "ett\xE4"]);
function mentionedRegions(text3, within) {
  const mentions = [];
  let pending = [];
  for (const match of text3.slice(within.start, within.end).matchAll(WORD2)) {
    const [word] = match;
    const at = span(within.start + match.index, within.start + match.index + word.length);
    if (word.endsWith("-") && isName(word)) {
      pending.push({ prefix: word, span: at });
      continue;
    }
    if (JOINTS.has(word.toLowerCase())) continue;
    const region = isName(word) ? regionOfForm(word) : void 0;
    if (region !== void 0) {
      const tail = word.slice(word.indexOf("-") + 1);
      for (const { prefix, span: span2 } of pending) {
        const other = regionOfForm(prefix + tail);
        if (other !== void 0) mentions.push({ region: other, span: span2 });
      }
      mentions.push({ region, span: at });
    }
    pending = [];
  }
  return mentions;
}

// shared/rules/programme/area-contradicts-text.ts
var LEAST_MENTIONS = 3;
var area_contradicts_text_default = defineRule({
  id: "programme/area-contradicts-text",
  severity: "hint",
  roles: ["project.section", "area.national", "targetGroup.primary", "text.summary"],
  title: {
    fi: "Kohdealue ja teksti",
    sv: "M\xE5lomr\xE5de och text",
    en: "Target area and text",
  },
  source: {
    fi: "Ty\xF6kalun oma nyrkkis\xE4\xE4nt\xF6: vain yksi maakunta mainitaan, ja se mainitaan v\xE4hint\xE4\xE4n kolmesti",
    sv: "Verktygets egen tumregel: bara ett landskap n\xE4mns, och det n\xE4mns minst tre g\xE5nger",
    en: "The tool's own rule of thumb: only one region is mentioned, and at least three times",
  },
  messages: {
    oneRegion: {
      fi: "Kohdealue on valtakunnallinen, mutta tekstiss\xE4 mainitaan vain maakunta {m}. Tarkista, onko projekti valtakunnallinen.",
      sv: "M\xE5lomr\xE5det \xE4r hela landet, men texten n\xE4mner bara landskapet {m}. Kontrollera om projektet \xE4r riksomfattande.",
      en: "The target area is the whole country, but the text mentions only the region {m}. Check whether the project is national.",
    },
    mention: {
      fi: "{m} mainitaan ensimm\xE4isen kerran t\xE4ss\xE4",
      sv: "{m} n\xE4mns f\xF6rsta g\xE5ngen h\xE4r",
      en: "{m} is first mentioned here",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Valtakunnallisen projektin toimien pit\xE4isi n\xE4ky\xE4 muuallakin kuin yhdess\xE4 maakunnassa. Jos kuvaus puhuu vain yhdest\xE4 maakunnasta, kohdealue voi olla merkitty v\xE4\xE4rin.",
      sv: "Ett riksomfattande projekts \xE5tg\xE4rder borde synas ocks\xE5 utanf\xF6r ett enda landskap. Om beskrivningen bara talar om ett landskap kan m\xE5lomr\xE5det vara felmarkerat.",
      en: "What a national project does should be seen outside a single region as well. If the description speaks of one region only, the target area may be marked wrongly.",
    },
    fix: {
      fi: "Tarkista kohdealue rahoitusp\xE4\xE4t\xF6ksest\xE4. Jos projekti on valtakunnallinen, kerro tekstiss\xE4 my\xF6s muista alueista.",
      sv: "Kontrollera m\xE5lomr\xE5det i finansieringsbeslutet. Om projektet \xE4r riksomfattande, ber\xE4tta ocks\xE5 om de andra omr\xE5dena.",
      en: "Check the target area against the funding decision. If the project is national, tell of the other areas as well.",
    },
  },
  examples: {
    invalid: [
      "3. Projektin toteutusalue ja kohderyhm\xE4n kuvaus\n\n3.1 Maantieteellinen kohdealue\n\nValtakunnallinen projekti\n\n3.2 Varsinaiset kohderyhm\xE4t\n\nKainuun pitk\xE4aikaisty\xF6tt\xF6m\xE4t.\n\n5. Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nKainuussa perustetaan ty\xF6pajoja. Mallit j\xE4\xE4v\xE4t Kainuuseen.",
    ],
    valid: [
      // Two regions; the second as the first part of a pair.
      "3. Projektin toteutusalue ja kohderyhm\xE4n kuvaus\n\n3.1 Maantieteellinen kohdealue\n\nValtakunnallinen projekti\n\n3.2 Varsinaiset kohderyhm\xE4t\n\nEtel\xE4- ja Pohjois-Pohjanmaan ty\xF6tt\xF6m\xE4t.\n\n5. Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nPohjois-Pohjanmaalla perustetaan ty\xF6pajoja. Mallit j\xE4\xE4v\xE4t Pohjois-Pohjanmaalle.",
      // Only two mentions.
      "3. Projektin toteutusalue ja kohderyhm\xE4n kuvaus\n\n3.1 Maantieteellinen kohdealue\n\nValtakunnallinen projekti\n\n3.2 Varsinaiset kohderyhm\xE4t\n\nLapin nuoret.\n\n5. Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nLapissa perustetaan ty\xF6pajoja.",
      // Not national.
      "3. Projektin toteutusalue ja kohderyhm\xE4n kuvaus\n\n3.1 Maantieteellinen kohdealue\n\nMaakunnat: Lappi\n\n3.2 Varsinaiset kohderyhm\xE4t\n\nLapin nuoret ja Lapin ty\xF6nantajat.\n\n5. Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nLapissa perustetaan ty\xF6pajoja.",
    ],
  },
  *check(form) {
    const national = form.find("area.national");
    if (national === void 0) return;
    const texts = [...form.findAll("targetGroup.primary"), ...form.findAll("text.summary")];
    const mentions = texts
      .flatMap(({ span: span2 }) => mentionedRegions(form.text, span2))
      .sort((a, b) => a.span.start - b.span.start);
    const [first] = mentions;
    if (first === void 0 || mentions.length < LEAST_MENTIONS) return;
    if (mentions.some(({ region }) => region !== first.region)) return;
    const values = { m: first.region.name };
    yield {
      message: "oneRegion",
      values,
      span: national.span,
      related: [{ message: "mention", values, span: first.span }],
    };
  },
});

// shared/rules/programme/number-punctuation.ts
var number_punctuation_default = defineRule({
  id: "programme/number-punctuation",
  severity: "info",
  roles: ["project.priority.number"],
  needs: ({ layout }) => layout.numberMark !== void 0,
  title: {
    fi: "Numeron j\xE4lkeinen v\xE4limerkki",
    sv: "Skiljetecknet efter numret",
    en: "Mark after the number",
  },
  source: {
    fi: "Hankekuvausten lomakemallit: 2014\u20132020 numeron j\xE4lkeen on piste (3. Nimi, 6.1. Nimi), 2007\u20132013 kaksoispiste (2: Nimi)",
    sv: "Blankettmallarna f\xF6r projektbeskrivningar: 2014\u20132020 f\xF6ljs numret av punkt (3. Namn, 6.1. Namn), 2007\u20132013 av kolon (2: Namn)",
    en: "The forms of the project descriptions: in 2014\u20132020 a full stop follows the number (3. Title, 6.1. Title), in 2007\u20132013 a colon (2: Title)",
  },
  messages: {
    differs: {
      fi: 'Numeron j\xE4lkeinen v\xE4limerkki poikkeaa mallista. Lomakkeella se kirjoitetaan "{form}".',
      sv: 'Skiljetecknet efter numret avviker fr\xE5n modellen. P\xE5 blanketten skrivs det "{form}".',
      en: 'The mark after the number differs from the form. The form writes it "{form}".',
    },
  },
  fix: "safe",
  fixTitle: {
    fi: 'Kirjoita "{form}"',
    sv: 'Skriv "{form}"',
    en: 'Write "{form}"',
  },
  docs: {
    why: {
      fi: "Lomakkeella numero erotetaan nimest\xE4 aina samalla merkill\xE4. Yhten\xE4inen tapa helpottaa hankkeiden hakemista ja vertailua.",
      sv: "P\xE5 blanketten skiljs numret fr\xE5n namnet alltid med samma tecken. Ett enhetligt skrivs\xE4tt g\xF6r projekten l\xE4ttare att s\xF6ka och j\xE4mf\xF6ra.",
      en: "The form always parts the number from the title by the same mark. One way of writing makes projects easier to find and compare.",
    },
    fix: {
      fi: "Kirjoita numeron j\xE4lkeen lomakkeen mukainen merkki ja v\xE4lily\xF6nti.",
      sv: "Skriv blankettens tecken och ett mellanslag efter numret.",
      en: "Write the form's mark and a space after the number.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "1 Hanke\n\nToimintalinja: 3: Ty\xF6llisyys ja ty\xF6voiman liikkuvuus",
        fixed: "1 Hanke\n\nToimintalinja: 3. Ty\xF6llisyys ja ty\xF6voiman liikkuvuus",
      },
      {
        template: "esr-2014-2020",
        text: "1 Hanke\n\nErityistavoite: 7.1 Tuottavuuden ja ty\xF6hyvinvoinnin parantaminen",
        fixed: "1 Hanke\n\nErityistavoite: 7.1. Tuottavuuden ja ty\xF6hyvinvoinnin parantaminen",
      },
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nToimintalinja: 5. Tekninen tuki",
        fixed: "1. Projekti\n\nToimintalinja: 5: Tekninen tuki",
      },
    ],
    valid: [
      "1 Hanke\n\nErityistavoite: 7.1. Tuottavuuden ja ty\xF6hyvinvoinnin parantaminen",
      "1 Hanke\n\nToimintalinja: 3",
      { template: "esr-2007-2013", text: "1. Projekti\n\nToimintalinja: 5: Tekninen tuki" },
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("number/punctuation")) {
      const { fix } = problem;
      if (fix === void 0) continue;
      yield {
        message: "differs",
        values: { form: fix.becomes },
        span: problem.span,
        fix: { kind: fix.kind, edits: [fix.edit] },
      };
    }
  },
});

// shared/rules/programme/programmeOf.ts
var programmeOf = (form) => periodOfDocument(form);
function fundOf(form) {
  const said = form.find("project.fund")?.value;
  const programme = programmeOf(form);
  if (said !== void 0 && programme?.codes.some(({ fund }) => fund === said)) return said;
  const code = form.template.periodBy === "code" ? form.find("project.code") : void 0;
  return (code && programmeOfCode(code.value)?.fund) ?? form.template.fund;
}
function hasOtherFunds({ programme, fund, periodBy }) {
  const priorities = findProgramme(programme)?.priorities.values ?? [];
  return periodBy === "form" && priorities.some((priority2) => priority2.fund !== fund);
}
function namedPriority(form) {
  const programme = programmeOf(form);
  const number3 = form.find("project.priority.number");
  const priority2 = programme && number3 && findPriority(programme, number3.value);
  return priority2 && number3 && { priority: priority2, number: number3 };
}
var periodName2 = ({ id: id2 }) => id2.replace("-", "\u2013");
var listed = (numbers) => {
  const joined2 = (and) =>
    numbers.length < 2 ? numbers.join("") : `${numbers.slice(0, -1).join(", ")} ${and} ${numbers.at(-1)}`;
  return { fi: joined2("ja"), sv: joined2("och"), en: joined2("and") };
};

// shared/rules/programme/namedObjective.ts
function objectivePieces(form) {
  const field2 = form.fieldOf("project.objective.title");
  const piece = (name) => {
    const part = field2?.parsed.parts[name];
    return part?.kind === "text" ? { value: part.value, span: part.span } : void 0;
  };
  return { number: piece("number"), title: piece("title") };
}
function namedObjective(form) {
  const programme = programmeOf(form);
  const { number: number3, title: title2 } = objectivePieces(form);
  const piece = number3 ?? title2;
  if (programme === void 0 || piece === void 0) return void 0;
  const objective2 =
    number3 === void 0 ? objectiveTitled(programme, piece.value) : findObjective(programme, number3.value);
  return objective2 && { objective: objective2, piece };
}

// shared/rules/programme/objective-title.ts
var objective_title_default = defineRule({
  id: "programme/objective-title",
  severity: "warning",
  roles: ["project.objective.title"],
  title: {
    fi: "Erityistavoitteen nimi",
    sv: "Det s\xE4rskilda m\xE5lets namn",
    en: "Title of the specific objective",
  },
  source: {
    fi: "Ohjelma-asiakirjojen erityistavoitteiden nimet",
    sv: "De s\xE4rskilda m\xE5lens namn i programdokumenten",
    en: "The titles of the specific objectives in the programme documents",
  },
  messages: {
    differs: {
      fi: 'Erityistavoitteen {n} nimi on "{title}". Korjaa nimi tai numero.',
      sv: 'S\xE4rskilt m\xE5l {n} heter "{title}". R\xE4tta namnet eller numret.',
      en: 'The title of specific objective {n} is "{title}". Correct the title or the number.',
    },
  },
  fix: "safe",
  fixTitle: {
    fi: "Kirjoita erityistavoitteen virallinen nimi",
    sv: "Skriv det s\xE4rskilda m\xE5lets officiella namn",
    en: "Write the objective's official title",
  },
  docs: {
    why: {
      fi: "Numero ja nimi kuuluvat yhteen. Kun ne eroavat, lukija ei tied\xE4, mit\xE4 erityistavoitetta hanke toteuttaa.",
      sv: "Nummer och namn h\xF6r ihop. N\xE4r de skiljer sig vet l\xE4saren inte vilket s\xE4rskilt m\xE5l projektet genomf\xF6r.",
      en: "Number and title belong together. Where they differ, the reader cannot tell which objective the project carries out.",
    },
    fix: {
      fi: "Kirjoita nimi niin kuin se on ohjelmassa. Jos numero on v\xE4\xE4r\xE4, korjaa numero.",
      sv: "Skriv namnet s\xE5 som det st\xE5r i programmet. Om numret \xE4r fel, r\xE4tta numret.",
      en: "Write the title as the programme has it. If the number is wrong, correct the number.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "1 Hanke\n\nErityistavoite: 7.1. Tuottavuuden ja hyvinvoinnin lis\xE4\xE4minen",
        fixed: "1 Hanke\n\nErityistavoite: 7.1. Tuottavuuden ja ty\xF6hyvinvoinnin parantaminen",
      },
      {
        template: "hankekortti",
        replace: [["ty\xF6llistymisen edist\xE4minen", "ty\xF6llistymisen edist\xE4misen"]],
      },
    ],
    valid: [
      "1 Hanke\n\nErityistavoite: 7.1. Tuottavuuden ja ty\xF6hyvinvoinnin parantaminen",
      "1 Project\n\nSpecific objective: 10.1. Improving the ability of those outside employment to work and function",
      "1 Project\n\nSpecific objective: 9.1. Better services for transitional periods",
      // Nobody has published this title.
      "1 Hanke\n\nErityistavoite: 12.1. Jokin nimi",
      // Only the number is wrong, and programme/objective-under-other-priority says so.
      "1 Hanke\n\nToimintalinja: 3. Ty\xF6llisyys ja ty\xF6voiman liikkuvuus\n\nErityistavoite: 9.1. Tuottavuuden ja ty\xF6hyvinvoinnin parantaminen",
      { template: "hankekortti", replace: [] },
    ],
  },
  *check(form) {
    const programme = programmeOf(form);
    const { number: number3, title: title2 } = objectivePieces(form);
    if (programme === void 0 || title2 === void 0 || isPlainlyForeign(title2.value)) return;
    const axis = namedPriority(form)?.priority.number;
    const objective2 =
      number3 === void 0
        ? nearlyTitled(programme, axis, title2.value)
        : findObjective(programme, number3.value);
    if (objective2?.title === void 0 || isTitleOf(objective2, title2.value)) return;
    if (objective2.confidence === "low" || objective2.confidence === "unknown") return;
    const belongs = objectiveTitled(programme, title2.value);
    if (belongs !== void 0 && belongs.axis === axis && objective2.axis !== axis) return;
    yield {
      message: "differs",
      values: { n: objective2.number, title: objective2.title.fi },
      span: title2.span,
      ...(objective2.confidence === "medium" ? { severity: "hint" } : {}),
      fix: { kind: "safe", edits: [{ span: title2.span, newText: objective2.title.fi }] },
    };
  },
});
function nearlyTitled(programme, axis, title2) {
  if (objectiveTitled(programme, title2) !== void 0) return void 0;
  const ofAxis = programme.objectives.values.filter((objective2) => objective2.axis === axis);
  const titles = ofAxis.flatMap((objective2) => objective2.title?.fi ?? []);
  const near = nearest(title2, titles, Math.floor(title2.length / 4));
  return ofAxis.find((objective2) => near !== void 0 && objective2.title?.fi === near);
}

// shared/rules/programme/objective-under-other-priority.ts
var objective_under_other_priority_default = defineRule({
  id: "programme/objective-under-other-priority",
  severity: "error",
  roles: ["project.priority.number", "project.objective.title"],
  title: {
    fi: "Erityistavoite toisesta toimintalinjasta",
    sv: "S\xE4rskilt m\xE5l i ett annat insatsomr\xE5de",
    en: "Objective of another priority axis",
  },
  source: {
    fi: "Ohjelma-asiakirjat: jokainen erityistavoite kuuluu yhteen toimintalinjaan",
    sv: "Programdokumenten: varje s\xE4rskilt m\xE5l h\xF6r till ett insatsomr\xE5de",
    en: "The programme documents: each specific objective belongs to one priority axis",
  },
  messages: {
    other: {
      fi: "Erityistavoite {et} kuuluu toimintalinjaan {tl}. Tarkista, kumpi on v\xE4\xE4rin: toimintalinja {stated} vai erityistavoite.",
      sv: "S\xE4rskilt m\xE5l {et} h\xF6r till insatsomr\xE5de {tl}. Kontrollera vilket som \xE4r fel: insatsomr\xE5de {stated} eller det s\xE4rskilda m\xE5let.",
      en: "Specific objective {et} belongs to priority axis {tl}. Check which one is wrong: axis {stated} or the objective.",
    },
    stated: {
      fi: "Toimintalinjaksi on merkitty {stated}",
      sv: "Som insatsomr\xE5de st\xE5r {stated}",
      en: "The priority axis given is {stated}",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Erityistavoite kuuluu aina yhteen toimintalinjaan. Kun ne eiv\xE4t sovi yhteen, toinen niist\xE4 on v\xE4\xE4rin ja hankkeen rahoitusl\xE4hde j\xE4\xE4 ep\xE4selv\xE4ksi.",
      sv: "Ett s\xE4rskilt m\xE5l h\xF6r alltid till ett insatsomr\xE5de. N\xE4r de inte passar ihop \xE4r det ena fel, och projektets finansieringsk\xE4lla f\xF6rblir oklar.",
      en: "A specific objective always belongs to one priority axis. Where they do not fit, one of them is wrong and the source of the project's funding remains unclear.",
    },
    fix: {
      fi: "Tarkista kumpikin rahoitusp\xE4\xE4t\xF6ksest\xE4 tai hakuilmoituksesta ja korjaa v\xE4\xE4r\xE4.",
      sv: "Kontrollera b\xE5da i finansieringsbeslutet eller utlysningen och r\xE4tta det som \xE4r fel.",
      en: "Check both against the funding decision or the call and correct the wrong one.",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nToimintalinja: 3. Ty\xF6llisyys ja ty\xF6voiman liikkuvuus\n\nErityistavoite: 10.1. Ty\xF6el\xE4m\xE4n ulkopuolella olevien ty\xF6- ja toimintakyvyn parantaminen",
      { template: "hankekortti", replace: [["Toimintalinja 3 (ESR)", "Toimintalinja 5 (ESR)"]] },
    ],
    valid: [
      "1 Hanke\n\nToimintalinja: 3. Ty\xF6llisyys ja ty\xF6voiman liikkuvuus\n\nErityistavoite: 8.1. Ty\xF6- ja koulutusurien sukupuolenmukaisen eriytymisen lievent\xE4minen",
      // An unknown axis and another fund's axis have their own findings.
      "1 Hanke\n\nToimintalinja: 33. Ty\xF6llisyys\n\nErityistavoite: 8.1. Ty\xF6- ja koulutusurien sukupuolenmukaisen eriytymisen lievent\xE4minen",
      "1 Hanke\n\nToimintalinja: 2. Ty\xF6llisyys\n\nErityistavoite: 8.1. Ty\xF6- ja koulutusurien sukupuolenmukaisen eriytymisen lievent\xE4minen",
      // Only the axis's number is wrong, and programme/priority-title says so.
      "1 Hanke\n\nToimintalinja: 4. Ty\xF6llisyys ja ty\xF6voiman liikkuvuus\n\nErityistavoite: 7.1. Tuottavuuden ja ty\xF6hyvinvoinnin parantaminen",
      { template: "hankekortti", replace: [] },
    ],
  },
  *check(form) {
    const programme = programmeOf(form);
    const named = namedPriority(form);
    const found2 = namedObjective(form);
    if (programme === void 0 || named === void 0 || found2 === void 0) return;
    const { priority: priority2, number: number3 } = named;
    const { objective: objective2, piece } = found2;
    if (priority2.fund !== fundOf(form) || objective2.axis === priority2.number) return;
    const title2 = form.find("project.priority.title")?.value;
    const owner = findPriority(programme, objective2.axis);
    if (title2 !== void 0 && owner !== void 0 && isTitleOf(owner, title2) && !isTitleOf(priority2, title2))
      return;
    const stated = priority2.number;
    yield {
      message: "other",
      values: { et: objective2.number, tl: objective2.axis, stated },
      span: piece.span,
      related: [{ message: "stated", values: { stated }, span: number3.span }],
    };
  },
});

// shared/rules/programme/priority-of-other-fund.ts
var priority_of_other_fund_default = defineRule({
  id: "programme/priority-of-other-fund",
  severity: "error",
  roles: ["project.priority.number"],
  needs: hasOtherFunds,
  title: {
    fi: "Toisen rahaston toimintalinja",
    sv: "En annan fonds insatsomr\xE5de",
    en: "Priority axis of another fund",
  },
  source: {
    fi: "Ohjelma-asiakirjat: jokaisella toimintalinjalla on yksi rahasto. Julkisen rekisterin 786 ESR-hankkeesta 2014\u20132020 yhdell\xE4k\xE4\xE4n ei ole toisen rahaston toimintalinjaa.",
    sv: "Programdokumenten: varje insatsomr\xE5de har en fond. Inget av det offentliga registrets 786 ESF-projekt 2014\u20132020 har en annan fonds insatsomr\xE5de.",
    en: "The programme documents: each axis has one fund. None of the public register's 786 ESF projects of 2014\u20132020 has another fund's axis.",
  },
  messages: {
    other: {
      fi: "Toimintalinja {n} ei ole {fund}-toimintalinja. Se kuuluu rahastoon {other}; ohjelmakauden {period} {fund}-toimintalinjat ovat {known}.",
      sv: "Insatsomr\xE5de {n} \xE4r inte ett insatsomr\xE5de i {fund}. Det h\xF6r till fonden {other}; programperioden {period} har i {fund} insatsomr\xE5dena {known}.",
      en: "Priority axis {n} is not an axis of {fund}. It belongs to the fund {other}; the axes of {fund} in the period {period} are {known}.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Sosiaalirahaston hanke voidaan rahoittaa vain sosiaalirahaston toimintalinjasta. V\xE4\xE4r\xE4 toimintalinja vie hakemuksen v\xE4\xE4r\xE4\xE4n k\xE4sittelyyn.",
      sv: "Ett projekt i socialfonden kan finansieras bara ur ett insatsomr\xE5de i socialfonden. Fel insatsomr\xE5de leder ans\xF6kan till fel behandling.",
      en: "A project of the Social Fund can be funded only from an axis of that fund. A wrong axis takes the application to the wrong handling.",
    },
    fix: {
      fi: "Tarkista toimintalinja rahoitusp\xE4\xE4t\xF6ksest\xE4 tai hakuilmoituksesta. Jos hanke on toisen rahaston hanke, k\xE4yt\xE4 sen lomaketta.",
      sv: "Kontrollera insatsomr\xE5det i finansieringsbeslutet eller utlysningen. Om projektet h\xF6r till en annan fond, anv\xE4nd dess blankett.",
      en: "Check the axis in the funding decision or the call. If the project belongs to the other fund, use that fund's form.",
    },
  },
  examples: {
    invalid: ["1 Hanke\n\nToimintalinja: 2. Uusimman tiedon ja osaamisen tuottaminen ja hy\xF6dynt\xE4minen"],
    valid: [
      "1 Hanke\n\nToimintalinja: 9. REACT-EU:n ESR-toimenpiteet",
      "1 Hanke\n\nToimintalinja: 33. Ty\xF6llisyys ja ty\xF6voiman liikkuvuus",
    ],
  },
  *check(form) {
    const named = namedPriority(form);
    const programme = programmeOf(form);
    const fund = fundOf(form);
    if (named === void 0 || programme === void 0 || fund === void 0) return;
    const { priority: priority2, number: number3 } = named;
    if (priority2.fund === fund) return;
    const own2 = programme.priorities.values.filter((one) => one.fund === fund).map((one) => one.number);
    if (own2.length === 0) return;
    yield {
      message: "other",
      values: {
        n: number3.value,
        fund,
        other: priority2.fund,
        period: periodName2(programme),
        known: listed(own2),
      },
      span: number3.span,
    };
  },
});

// shared/rules/programme/priority-title.ts
var priority_title_default = defineRule({
  id: "programme/priority-title",
  severity: "warning",
  roles: ["project.priority.number", "project.priority.title"],
  title: { fi: "Toimintalinjan nimi", sv: "Insatsomr\xE5dets namn", en: "Title of the priority axis" },
  source: {
    fi: "Ohjelma-asiakirjojen toimintalinjojen nimet",
    sv: "Insatsomr\xE5denas namn i programdokumenten",
    en: "The titles of the priority axes in the programme documents",
  },
  messages: {
    differs: {
      fi: 'Toimintalinjan {n} nimi on "{title}". Korjaa nimi tai numero.',
      sv: 'Insatsomr\xE5de {n} heter "{title}". R\xE4tta namnet eller numret.',
      en: 'The title of priority axis {n} is "{title}". Correct the title or the number.',
    },
  },
  fix: "safe",
  fixTitle: {
    fi: "Kirjoita toimintalinjan virallinen nimi",
    sv: "Skriv insatsomr\xE5dets officiella namn",
    en: "Write the axis's official title",
  },
  docs: {
    why: {
      fi: "Numero ja nimi kuuluvat yhteen. Kun ne eroavat, lukija ei tied\xE4, mist\xE4 toimintalinjasta hanke rahoitetaan.",
      sv: "Nummer och namn h\xF6r ihop. N\xE4r de skiljer sig vet l\xE4saren inte ur vilket insatsomr\xE5de projektet finansieras.",
      en: "Number and title belong together. Where they differ, the reader cannot tell which axis funds the project.",
    },
    fix: {
      fi: "Kirjoita nimi niin kuin se on ohjelmassa. Jos numero on v\xE4\xE4r\xE4, korjaa numero.",
      sv: "Skriv namnet s\xE5 som det st\xE5r i programmet. Om numret \xE4r fel, r\xE4tta numret.",
      en: "Write the title as the programme has it. If the number is wrong, correct the number.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "1 Hanke\n\nToimintalinja: 3. Ty\xF6llisyys ja ty\xF6voiman liikkuminen",
        fixed: "1 Hanke\n\nToimintalinja: 3. Ty\xF6llisyys ja ty\xF6voiman liikkuvuus",
      },
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nToimintalinja: 2: Tekninen tuki",
        fixed:
          "1. Projekti\n\nToimintalinja: 2: Ty\xF6llistymisen ja ty\xF6markkinoilla pysymisen edist\xE4minen sek\xE4 syrj\xE4ytymisen ehk\xE4iseminen",
      },
      {
        // The number is the slip here, as the objective shows: no fix, or it would write over what is right.
        template: "esr-2014-2020",
        text: "1 Hanke\n\nToimintalinja: 4. Ty\xF6llisyys ja ty\xF6voiman liikkuvuus\n\nErityistavoite: 7.1. Tuottavuuden ja ty\xF6hyvinvoinnin parantaminen",
      },
    ],
    valid: [
      "1 Hanke\n\nToimintalinja: 3. TY\xD6LLISYYS JA TY\xD6VOIMAN LIIKKUVUUS",
      "1 Project\n\nPolicy: 3. Employment and labour mobility",
      "1 Project\n\nPolicy: 3. Employment and the mobility of labour",
      "1 Hanke\n\nToimintalinja: 3.",
    ],
  },
  *check(form) {
    const named = namedPriority(form);
    const title2 = form.find("project.priority.title");
    if (named === void 0 || title2 === void 0 || named.priority.fund !== fundOf(form)) return;
    const { priority: priority2 } = named;
    if (priority2.confidence === "low" || priority2.confidence === "unknown") return;
    if (isTitleOf(priority2, title2.value) || isPlainlyForeign(title2.value)) return;
    const programme = programmeOf(form);
    const axis = namedObjective(form)?.objective.axis;
    const other = programme && axis !== void 0 ? findPriority(programme, axis) : void 0;
    const isNumberWrong = other !== void 0 && other !== priority2 && isTitleOf(other, title2.value);
    yield {
      message: "differs",
      values: { n: priority2.number, title: priority2.title.fi },
      span: title2.span,
      ...(priority2.confidence === "medium" ? { severity: "hint" } : {}),
      ...(isNumberWrong
        ? {}
        : { fix: { kind: "safe", edits: [{ span: title2.span, newText: priority2.title.fi }] } }),
    };
  },
});

// shared/rules/programme/section-contradiction.ts
var section_contradiction_default = defineRule({
  id: "programme/section-contradiction",
  severity: "warning",
  roles: ["project.section", "area.developmentProgramme"],
  title: {
    fi: "Osio ja kehitt\xE4misohjelma",
    sv: "Programdel och utvecklingsprogram",
    en: "Section and development programme",
  },
  source: {
    fi: "Manner-Suomen ESR-ohjelma 2007\u20132013: kehitt\xE4misohjelmat kuuluvat valtakunnalliseen osioon",
    sv: "ESF-programmet f\xF6r Fastlandsfinland 2007\u20132013: utvecklingsprogrammen h\xF6r till den riksomfattande delen",
    en: "ESF programme for mainland Finland 2007\u20132013: development programmes belong to the national section",
  },
  messages: {
    missing: {
      fi: "Osio ja kehitt\xE4misohjelma ovat ristiriidassa. Valtakunnallisen osion projektilla on kehitt\xE4misohjelma; lis\xE4\xE4 sen nimi tai tarkista osio.",
      sv: "Programdelen och utvecklingsprogrammet mots\xE4ger varandra. Ett projekt i den riksomfattande delen har ett utvecklingsprogram; l\xE4gg till dess namn eller kontrollera programdelen.",
      en: "Section and development programme contradict each other. A project of the national section has a development programme; add its name or check the section.",
    },
    present: {
      fi: "Osio ja kehitt\xE4misohjelma ovat ristiriidassa. Suuralueosion projektilla ei ole valtakunnallisen osion kehitt\xE4misohjelmaa; tarkista osio tai poista kehitt\xE4misohjelma.",
      sv: "Programdelen och utvecklingsprogrammet mots\xE4ger varandra. Ett projekt i en storomr\xE5desdel har inget utvecklingsprogram ur den riksomfattande delen; kontrollera programdelen eller ta bort utvecklingsprogrammet.",
      en: "Section and development programme contradict each other. A project of a regional section has no development programme of the national section; check the section or remove the programme.",
    },
    section: { fi: "Osio: {section}", sv: "Programdel: {section}", en: "Section: {section}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kehitt\xE4misohjelma merkit\xE4\xE4n vain valtakunnallisen osion projekteille, ja niille se merkit\xE4\xE4n aina. Ristiriita tarkoittaa, ett\xE4 osio tai kehitt\xE4misohjelma on v\xE4\xE4rin.",
      sv: "Ett utvecklingsprogram anges bara f\xF6r projekt i den riksomfattande delen, och f\xF6r dem alltid. En mots\xE4gelse betyder att programdelen eller utvecklingsprogrammet \xE4r fel.",
      en: "A development programme is given for projects of the national section only, and for these always. A contradiction means that one of the two is wrong.",
    },
    fix: {
      fi: "Tarkista osio rahoitusp\xE4\xE4t\xF6ksest\xE4 ja korjaa joko osio tai kehitt\xE4misohjelma.",
      sv: "Kontrollera programdelen i finansieringsbeslutet och r\xE4tta antingen den eller utvecklingsprogrammet.",
      en: "Check the section against the funding decision and correct either the section or the development programme.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2007-2013",
        replace: [["Osio: L\xE4nsi-Suomen suuralueosio", "Osio: Valtakunnallinen osio"]],
      },
      {
        template: "esr-2007-2013",
        replace: [
          [
            "Innovatiivisuus: Ei erityist\xE4 innovatiivisuutta projektin tavoitteena",
            "Innovatiivisuus: Ei erityist\xE4 innovatiivisuutta projektin tavoitteena\n\nValtakunnallisen osion kehitt\xE4misohjelma\n\nV\xE4lity\xF6markkinat",
          ],
        ],
      },
    ],
    valid: [
      { template: "esr-2007-2013", replace: [] },
      {
        template: "esr-2007-2013",
        profile: "submission",
        replace: [["Osio: L\xE4nsi-Suomen suuralueosio", "Osio: Valtakunnallinen osio"]],
      },
      {
        template: "esr-2007-2013",
        replace: [
          ["Osio: L\xE4nsi-Suomen suuralueosio", "Osio: Valtakunnallinen osio"],
          [
            "Innovatiivisuus: Ei erityist\xE4 innovatiivisuutta projektin tavoitteena",
            "Innovatiivisuus: Ei erityist\xE4 innovatiivisuutta projektin tavoitteena\n\nValtakunnallisen osion kehitt\xE4misohjelma\n\nV\xE4lity\xF6markkinat",
          ],
        ],
      },
    ],
  },
  *check(form, { profile }) {
    const section2 = form.find("project.section");
    if (section2 === void 0) return;
    const scope = scopeOf(form, section2.value, section2.field.def.choices);
    const field2 = form.fieldOf("area.developmentProgramme");
    const hasProgramme = field2 !== void 0 && !isEmpty(field2) && form.textOf(field2.value) !== "-";
    if (scope === "regional" && hasProgramme)
      yield {
        message: "present",
        span: field2.value,
        related: [{ message: "section", values: { section: section2.value }, span: section2.span }],
      };
    if (scope === "national" && !hasProgramme && profile === "review" && hasClassification(form))
      yield { message: "missing", span: section2.span };
  },
});
function scopeOf(form, value, list) {
  const choices = list === void 0 ? void 0 : form.template.lists[list];
  return choices && findChoice(choices, value)?.means;
}
var hasClassification = (form) =>
  form.allSections.some(({ def }) =>
    fieldDefs(def).some(({ roles }) => Object.values(roles).includes("area.developmentProgramme")),
  );

// shared/rules/programme/unknown-objective.ts
var unknown_objective_default = defineRule({
  id: "programme/unknown-objective",
  severity: "warning",
  roles: ["project.objective.number"],
  title: {
    fi: "Tuntematon erityistavoite",
    sv: "Ok\xE4nt s\xE4rskilt m\xE5l",
    en: "Unknown specific objective",
  },
  source: {
    fi: "Ohjelma-asiakirjojen erityistavoitteet: Kest\xE4v\xE4\xE4 kasvua ja ty\xF6t\xE4 2014\u20132020, Uudistuva ja osaava Suomi 2021\u20132027",
    sv: "Programdokumentens s\xE4rskilda m\xE5l: H\xE5llbar tillv\xE4xt och jobb 2014\u20132020, Ett f\xF6rnybart och kompetent Finland 2021\u20132027",
    en: "The specific objectives of the programme documents: Sustainable growth and jobs 2014\u20132020, Innovation and Skills in Finland 2021\u20132027",
  },
  messages: {
    unknown: {
      fi: "Erityistavoitetta {n} ei ole. Tarkista numero ohjelmakauden {period} erityistavoitteista.",
      sv: "Det finns inget s\xE4rskilt m\xE5l {n}. Kontrollera numret bland de s\xE4rskilda m\xE5len f\xF6r programperioden {period}.",
      en: "There is no specific objective {n}. Check the number against the objectives of the period {period}.",
    },
    unlisted: {
      fi: "Erityistavoitetta {n} ei ole luettelossa. Kaikkia erityistavoitteita ei ole julkaistu; tarkista numero rahoittajalta.",
      sv: "S\xE4rskilt m\xE5l {n} finns inte i f\xF6rteckningen. Alla s\xE4rskilda m\xE5l har inte publicerats; kontrollera numret hos finansi\xE4ren.",
      en: "Specific objective {n} is not in the list. Not every objective has been published; check the number with the funder.",
    },
  },
  fix: "suggest",
  fixTitle: {
    fi: "Vaihda nimen mukaiseen numeroon",
    sv: "Byt till det nummer som namnet har",
    en: "Change to the number that the title has",
  },
  docs: {
    why: {
      fi: "Jokainen hanke toteuttaa yht\xE4 ohjelman erityistavoitetta. Numero, jota ohjelmassa ei ole, on kirjoitusvirhe tai toisen ohjelmakauden numero.",
      sv: "Varje projekt genomf\xF6r ett av programmets s\xE4rskilda m\xE5l. Ett nummer som inte finns i programmet \xE4r ett skrivfel eller h\xF6r till en annan programperiod.",
      en: "Every project carries out one of the programme's specific objectives. A number that the programme does not have is a slip, or another period's number.",
    },
    fix: {
      fi: "Tarkista erityistavoitteen numero rahoitusp\xE4\xE4t\xF6ksest\xE4 tai hakuilmoituksesta ja korjaa se.",
      sv: "Kontrollera det s\xE4rskilda m\xE5lets nummer i finansieringsbeslutet eller utlysningen och r\xE4tta det.",
      en: "Check the objective's number in the funding decision or the call and correct it.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "1 Hanke\n\nErityistavoite: 6.7. Nuorten ja muiden heikossa ty\xF6markkina-asemassa olevien ty\xF6llistymisen edist\xE4minen",
        fixed:
          "1 Hanke\n\nErityistavoite: 6.1. Nuorten ja muiden heikossa ty\xF6markkina-asemassa olevien ty\xF6llistymisen edist\xE4minen",
      },
      "1 Hanke\n\nToimintalinja: 7. Tekninen tuki\n\nErityistavoite: 11.1. Tekninen tuki",
    ],
    valid: [
      "1 Hanke\n\nErityistavoite: 10.1. Ty\xF6el\xE4m\xE4n ulkopuolella olevien ty\xF6- ja toimintakyvyn parantaminen",
      "1 Hanke\n\nErityistavoite: Ty\xF6el\xE4m\xE4n ulkopuolella olevien ty\xF6- ja toimintakyvyn parantaminen",
    ],
  },
  *check(form) {
    const programme = programmeOf(form);
    const number3 = form.find("project.objective.number");
    if (programme === void 0 || number3 === void 0 || programme.objectives.values.length === 0) return;
    if (findObjective(programme, number3.value) !== void 0) return;
    const complete =
      programme.objectives.complete && (namedPriority(form)?.priority.objectivesComplete ?? true);
    const meant = titledNumber(form, programme);
    const values = { n: number3.value };
    yield {
      ...(complete
        ? { message: "unknown", values: { ...values, period: periodName2(programme) } }
        : { message: "unlisted", values, severity: "hint" }),
      span: number3.span,
      ...(meant === void 0
        ? {}
        : { fix: { kind: "suggest", edits: [{ span: number3.span, newText: meant }] } }),
    };
  },
});
function titledNumber(form, programme) {
  const title2 = form.find("project.objective.title")?.value;
  const { values } = programme.objectives;
  const near = title2 && nearest(title2, values.flatMap(titlesOf), Math.floor(title2.length / 4));
  return values.find((objective2) => near !== void 0 && titlesOf(objective2).includes(near))?.number;
}

// shared/rules/programme/unknown-priority.ts
var unknown_priority_default = defineRule({
  id: "programme/unknown-priority",
  severity: "warning",
  roles: ["project.priority.number"],
  title: { fi: "Tuntematon toimintalinja", sv: "Ok\xE4nt insatsomr\xE5de", en: "Unknown priority axis" },
  source: {
    fi: "Ohjelma-asiakirjojen toimintalinjat: Manner-Suomen ESR-ohjelma 2007\u20132013, Kest\xE4v\xE4\xE4 kasvua ja ty\xF6t\xE4 2014\u20132020, Uudistuva ja osaava Suomi 2021\u20132027",
    sv: "Programdokumentens insatsomr\xE5den: ESF-programmet f\xF6r Fastlandsfinland 2007\u20132013, H\xE5llbar tillv\xE4xt och jobb 2014\u20132020, Ett f\xF6rnybart och kompetent Finland 2021\u20132027",
    en: "The priority axes of the programme documents: ESF programme for mainland Finland 2007\u20132013, Sustainable growth and jobs 2014\u20132020, Innovation and Skills in Finland 2021\u20132027",
  },
  messages: {
    unknown: {
      fi: "Toimintalinjaa {n} ei ole. Ohjelmakauden {period} toimintalinjat ovat {known}; tarkista numero.",
      sv: "Det finns inget insatsomr\xE5de {n}. Programperioden {period} har insatsomr\xE5dena {known}; kontrollera numret.",
      en: "There is no priority axis {n}. The axes of the period {period} are {known}; check the number.",
    },
    unlisted: {
      fi: "Toimintalinjaa {n} ei ole luettelossa. Kaikkia ohjelmakauden {period} toimintalinjoja ei ole julkaistu; tarkista numero rahoittajalta.",
      sv: "Insatsomr\xE5de {n} finns inte i f\xF6rteckningen. Alla insatsomr\xE5den f\xF6r programperioden {period} har inte publicerats; kontrollera numret hos finansi\xE4ren.",
      en: "Priority axis {n} is not in the list. Not every axis of the period {period} has been published; check the number with the funder.",
    },
  },
  fix: "suggest",
  fixTitle: {
    fi: "Vaihda l\xE4himp\xE4\xE4n toimintalinjaan",
    sv: "Byt till n\xE4rmaste insatsomr\xE5de",
    en: "Change to the nearest axis",
  },
  docs: {
    why: {
      fi: "Hanke rahoitetaan ohjelman toimintalinjasta. Numero, jota ohjelmassa ei ole, on kirjoitusvirhe tai toisen ohjelmakauden numero.",
      sv: "Projektet finansieras ur ett insatsomr\xE5de i programmet. Ett nummer som inte finns i programmet \xE4r ett skrivfel eller h\xF6r till en annan programperiod.",
      en: "A project is funded from a priority axis of the programme. A number that the programme does not have is a slip, or another period's number.",
    },
    fix: {
      fi: "Tarkista toimintalinjan numero rahoitusp\xE4\xE4t\xF6ksest\xE4 tai hakuilmoituksesta ja korjaa se.",
      sv: "Kontrollera insatsomr\xE5dets nummer i finansieringsbeslutet eller utlysningen och r\xE4tta det.",
      en: "Check the axis number in the funding decision or the call for applications and correct it.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "1 Hanke\n\nToimintalinja: 33. Ty\xF6llisyys ja ty\xF6voiman liikkuvuus",
        fixed: "1 Hanke\n\nToimintalinja: 3. Ty\xF6llisyys ja ty\xF6voiman liikkuvuus",
      },
      {
        template: "esr-2014-2020",
        text: "1 Hanke\n\nToimintalinja: 12. Jokin muu\n\nErityistavoite: 10.1. Ty\xF6el\xE4m\xE4n ulkopuolella olevien ty\xF6- ja toimintakyvyn parantaminen",
        fixed:
          "1 Hanke\n\nToimintalinja: 5. Jokin muu\n\nErityistavoite: 10.1. Ty\xF6el\xE4m\xE4n ulkopuolella olevien ty\xF6- ja toimintakyvyn parantaminen",
      },
      { template: "esr-2007-2013", text: "1. Projekti\n\nToimintalinja: 9: Toimintalinja, jota ei ole" },
      {
        template: "hankekortti",
        replace: [["Toimintalinja: Toimintalinja 3", "Toimintalinja: Toimintalinja 11"]],
      },
    ],
    valid: [
      "1 Hanke\n\nToimintalinja: 3. Ty\xF6llisyys ja ty\xF6voiman liikkuvuus",
      "1 Hanke\n\nToimintalinja: 2. Uusimman tiedon ja osaamisen tuottaminen ja hy\xF6dynt\xE4minen",
      { template: "hankekortti", replace: [] },
    ],
  },
  *check(form) {
    const programme = programmeOf(form);
    const number3 = form.find("project.priority.number");
    if (programme === void 0 || number3 === void 0 || programme.priorities.values.length === 0) return;
    if (findPriority(programme, number3.value) !== void 0) return;
    const meant = likelyNumber(form, programme);
    const fund = fundOf(form);
    const own2 = programme.priorities.values.filter((priority2) => priority2.fund === fund);
    const known = listed((own2.length > 0 ? own2 : programme.priorities.values).map((one) => one.number));
    const values = { n: number3.value, period: periodName2(programme) };
    yield {
      ...(programme.priorities.complete
        ? { message: "unknown", values: { ...values, known } }
        : { message: "unlisted", values, severity: "hint" }),
      span: number3.span,
      ...(meant === void 0
        ? {}
        : { fix: { kind: "suggest", edits: [{ span: number3.span, newText: meant }] } }),
    };
  },
});
function likelyNumber(form, programme) {
  const fund = fundOf(form);
  const own2 = programme.priorities.values.filter((priority2) => priority2.fund === fund);
  const title2 = form.find("project.priority.title")?.value;
  const near = title2 && nearest(title2, own2.flatMap(titlesOf), Math.floor(title2.length / 4));
  const titled = own2.find((priority2) => near !== void 0 && titlesOf(priority2).includes(near));
  return titled?.number ?? namedObjective(form)?.objective.axis;
}

// shared/rules/region/listedAreas.ts
var clamp = (year) => Math.min(Math.max(year, DATA_YEARS.from), DATA_YEARS.to);
function projectYears(form) {
  const start = form.find("period.start")?.value;
  const end = form.find("period.end")?.value;
  if (start === void 0 || end === void 0 || compareDays(start, end) > 0)
    return { ...DATA_YEARS, start: void 0 };
  return { from: clamp(start.year), to: clamp(end.year), start: start.year };
}
var existedDuring = (municipality, years) =>
  existsIn(municipality, municipality.periods.length === 0 ? { ...years, from: years.start ?? 0 } : years);
var WHOLE_COUNTRY = /^(?:valtakunnallinen(?: hanke| projekti)?|koko (?:suomi|maa)|manner-suomi)$/iu;
var readList = (names2, find) =>
  names2
    .filter(({ name }) => !WHOLE_COUNTRY.test(name))
    .map((listed2) => ({ ...listed2, area: find(listed2.name) }));
var isKnown = (name) =>
  findMunicipality(name) !== void 0 || findSubRegion(name) !== void 0 || findRegion(name) !== void 0;
var listedRegions = (form) => readList(namesOf(form, "area.regions"), findRegion);
var listedSubRegions = (form) => readList(namesOf(form, "area.subRegions"), findSubRegion);
var listedMunicipalities = (form) => readList(namesOf(form, "area.municipalities"), findMunicipality);
var codesOf = (listed2) => new Set(listed2.flatMap(({ area }) => area?.code ?? []));
var hasRiddle = (listed2) => listed2.some(({ area }) => area === void 0);
function parentsIn(municipality, years) {
  const within = parentsOf(municipality, years);
  const { subRegions, regions } = within.regions.size > 0 ? within : parentsOf(municipality, DATA_YEARS);
  return {
    subRegions,
    regions: /* @__PURE__ */ new Set([...regions, ...formerRegionsOf(municipality, years.start ?? 0)]),
  };
}

// shared/rules/region/duplicate.ts
var duplicate_default2 = defineRule({
  id: "region/duplicate",
  severity: "warning",
  roles: ["area.regions", "area.municipalities"],
  title: {
    fi: "Alue kahdesti luettelossa",
    sv: "Omr\xE5de tv\xE5 g\xE5nger i listan",
    en: "Area twice in a list",
  },
  source: {
    fi: "Ty\xF6kalun oma nyrkkis\xE4\xE4nt\xF6: kukin alue merkit\xE4\xE4n luetteloon kerran",
    sv: "Verktygets egen tumregel: varje omr\xE5de antecknas en g\xE5ng i listan",
    en: "The tool's own rule of thumb: each area stands once in its list",
  },
  messages: {
    twice: {
      fi: "{x} on luettelossa kahdesti. Poista toinen.",
      sv: "{x} st\xE5r tv\xE5 g\xE5nger i listan. Ta bort det ena.",
      en: "{x} is in the list twice. Remove one of them.",
    },
    first: { fi: "{x} on jo t\xE4ss\xE4", sv: "{x} st\xE5r redan h\xE4r", en: "{x} is already here" },
  },
  fix: "safe",
  fixTitle: {
    fi: "Poista toinen {x}",
    sv: "Ta bort det andra {x}",
    en: "Remove the second {x}",
  },
  docs: {
    why: {
      fi: "Kahdesti merkitty alue voi olla n\xE4pp\xE4ilyvirhe, jonka paikalle kuuluu toinen nimi.",
      sv: "Ett omr\xE5de som st\xE5r tv\xE5 g\xE5nger kan vara ett slagfel d\xE4r ett annat namn borde st\xE5.",
      en: "An area that stands twice may be a slip where another name belongs.",
    },
    fix: {
      fi: "Poista j\xE4lkimm\xE4inen nimi, tai korjaa se, jos piti kirjoittaa toinen alue.",
      sv: "Ta bort det senare namnet, eller r\xE4tta det om ett annat omr\xE5de skulle st\xE5 d\xE4r.",
      en: "Remove the later name, or correct it if another area was meant.",
    },
  },
  tags: ["unnecessary"],
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "6 Maantieteellinen kohdealue\n\nKunnat: Oulu, Ii, Oulu, Kempele",
        fixed: "6 Maantieteellinen kohdealue\n\nKunnat: Oulu, Ii, Kempele",
      },
      {
        template: "esr-2014-2020",
        text: "6 Maantieteellinen kohdealue\n\nSeutukunnat: Oulun, Oulu",
        fixed: "6 Maantieteellinen kohdealue\n\nSeutukunnat: Oulun",
      },
      {
        template: "esr-2007-2013",
        text: "3. Projektin toteutusalue ja kohderyhm\xE4n kuvaus\n\n3.1 Maantieteellinen kohdealue\n\nMaakunnat: Lappi ja Lappi",
        fixed:
          "3. Projektin toteutusalue ja kohderyhm\xE4n kuvaus\n\n3.1 Maantieteellinen kohdealue\n\nMaakunnat: Lappi",
      },
    ],
    valid: ["6 Maantieteellinen kohdealue\n\nSeutukunnat: Oulun\n\nKunnat: Oulu, Kempele"],
  },
  *check(form) {
    for (const list of listsOf(form)) {
      const seen = /* @__PURE__ */ new Map();
      for (const listed2 of list) if (!seen.has(keyOf(listed2))) seen.set(keyOf(listed2), listed2);
      for (const [i, listed2] of list.entries()) {
        const first = seen.get(keyOf(listed2));
        const before = list[i - 1];
        if (first === void 0 || first === listed2 || before === void 0) continue;
        const values = { x: listed2.name };
        yield {
          message: "twice",
          values,
          span: listed2.span,
          related: [{ message: "first", values, span: first.span }],
          fix: {
            kind: "safe",
            edits: [{ span: span(before.span.end, listed2.span.end), newText: "" }],
          },
        };
      }
    }
  },
});
var listsOf = (form) => [
  ...form.findAll("area.regions").map(({ value }) => readList(value, findRegion)),
  ...form.findAll("area.subRegions").map(({ value }) => readList(value, findSubRegion)),
  ...form.findAll("area.municipalities").map(({ value }) => readList(value, findMunicipality)),
];
var keyOf = ({ area, name }) => area?.code ?? nameKey(name);

// shared/rules/region/merged-municipality.ts
var merged_municipality_default = defineRule({
  id: "region/merged-municipality",
  severity: "info",
  roles: ["area.municipalities"],
  title: { fi: "Liitetty kunta", sv: "Sammanslagen kommun", en: "Merged municipality" },
  source: {
    fi: "Tilastokeskus: kunnat 2013\u20132026 ja niiden liitokset",
    sv: "Statistikcentralen: kommuner 2013\u20132026 och deras sammanslagningar",
    en: "Statistics Finland: municipalities 2013\u20132026 and their mergers",
  },
  messages: {
    merged: {
      fi: "{x} on liitetty kuntaan {y} vuonna {n}. Hankkeen aikana kuntaa ei en\xE4\xE4 ollut; merkitse kohdealueeksi {y}.",
      sv: "{x} slogs samman med kommunen {y} \xE5r {n}. Kommunen fanns inte l\xE4ngre under projektet; ange {y} som m\xE5lomr\xE5de.",
      en: "{x} was merged into the municipality of {y} in {n}. It was no more during the project; name {y} as the target area.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kohdealueen kunnat merkit\xE4\xE4n sen mukaan, mitk\xE4 kunnat ovat olemassa hankkeen aikana. Lakannutta kuntaa ei l\xF6ydy tilastoista.",
      sv: "M\xE5lomr\xE5dets kommuner anges enligt de kommuner som finns under projektet. En kommun som upph\xF6rt hittas inte i statistiken.",
      en: "The target area names the municipalities that exist during the project. One that has ended is not found in statistics.",
    },
    fix: {
      fi: "Vaihda nimen tilalle kunta, johon se on liitetty, tai tarkista hankkeen aika.",
      sv: "Byt namnet mot den kommun som den slogs samman med, eller kontrollera projekttiden.",
      en: "Put the municipality it was merged into in its place, or check the project's period.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.1.2016 ja p\xE4\xE4ttyy 31.12.2017\n\n6 Maantieteellinen kohdealue\n\nKunnat: Lahti, Nastola",
      },
    ],
    valid: [
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.6.2015 ja p\xE4\xE4ttyy 31.12.2017\n\n6 Maantieteellinen kohdealue\n\nKunnat: Lahti, Nastola",
      "6 Maantieteellinen kohdealue\n\nKunnat: Lahti, Nastola",
    ],
  },
  *check(form) {
    const years = projectYears(form);
    for (const { name, span: span2, area } of listedMunicipalities(form)) {
      if (area?.merged === void 0 || existedDuring(area, years)) continue;
      const into = municipalityOfCode(area.merged.into);
      if (into === void 0) continue;
      yield { message: "merged", values: { x: name, y: into.name, n: area.merged.year }, span: span2 };
    }
  },
});

// shared/rules/region/national-with-lists.ts
var LISTS = ["area.regions", "area.subRegions", "area.municipalities"];
var national_with_lists_default = defineRule({
  id: "region/national-with-lists",
  severity: "warning",
  roles: ["area.national", "area.regions"],
  title: {
    fi: "Valtakunnallinen hanke ja alueluettelot",
    sv: "Riksomfattande projekt och omr\xE5deslistor",
    en: "National project and lists of areas",
  },
  source: {
    fi: "Hankekuvausten lomakemallit: kohdealue on joko valtakunnallinen tai lueteltu",
    sv: "Blankettmallarna f\xF6r projektbeskrivningar: m\xE5lomr\xE5det \xE4r antingen hela landet eller uppr\xE4knat",
    en: "The forms of the project descriptions: the target area is either the whole country or listed",
  },
  messages: {
    both: {
      fi: "Valtakunnallisella hankkeella on alueluetteloita. Poista luettelot, tai poista valtakunnallisuudesta kertova rivi.",
      sv: "Ett riksomfattande projekt har omr\xE5deslistor. Ta bort listorna, eller ta bort raden om hela landet.",
      en: "A national project has lists of areas. Remove the lists, or remove the line that says it is national.",
    },
    list: { fi: "Alueluettelo", sv: "Omr\xE5deslista", en: "List of areas" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kohdealue on joko koko maa tai luetellut alueet. Kun molemmat on merkitty, lukija ei tied\xE4, kumpi pit\xE4\xE4 paikkansa.",
      sv: "M\xE5lomr\xE5det \xE4r antingen hela landet eller de uppr\xE4knade omr\xE5dena. N\xE4r b\xE5da har angetts vet l\xE4saren inte vilket som g\xE4ller.",
      en: "The target area is either the whole country or the areas listed. With both, the reader cannot tell which holds.",
    },
    fix: {
      fi: "Tarkista kohdealue rahoitusp\xE4\xE4t\xF6ksest\xE4 ja poista toinen.",
      sv: "Kontrollera m\xE5lomr\xE5det i finansieringsbeslutet och ta bort det ena.",
      en: "Check the target area against the funding decision and remove one of the two.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2007-2013",
        text: "3. Projektin toteutusalue ja kohderyhm\xE4n kuvaus\n\n3.1 Maantieteellinen kohdealue\n\nValtakunnallinen projekti\n\nMaakunnat: Lappi\n\nSeutukunnat:\n\nKunnat:",
      },
      {
        template: "esr-2014-2020",
        replace: [["Maakunnat: Keski-Suomi", "Valtakunnallinen hanke\n\nMaakunnat: Keski-Suomi"]],
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      "6 Maantieteellinen kohdealue\n\nValtakunnallinen hanke\n\nMaakunnat:\n\nSeutukunnat:\n\nKunnat:",
    ],
  },
  *check(form) {
    const national = form.find("area.national");
    if (national === void 0) return;
    const filled = LISTS.filter((role) => namesOf(form, role).length > 0).flatMap(
      (role) => form.find(role) ?? [],
    );
    if (filled.length === 0) return;
    yield {
      message: "both",
      span: national.span,
      related: filled.map(({ span: span2 }) => ({ message: "list", span: span2 })),
    };
  },
});

// shared/rules/region/outside-parent.ts
var MOST_RELATED = 20;
var outside_parent_default = defineRule({
  id: "region/outside-parent",
  severity: "warning",
  roles: ["area.regions", "area.subRegions", "area.municipalities"],
  title: {
    fi: "Kunta luettelon alueiden ulkopuolella",
    sv: "Kommun utanf\xF6r de listade omr\xE5dena",
    en: "Municipality outside the listed areas",
  },
  source: {
    fi: "Tilastokeskus: kuntien seutukunnat ja maakunnat 2013\u20132026, hankkeen jokaisena vuonna",
    sv: "Statistikcentralen: kommunernas ekonomiska regioner och landskap 2013\u20132026, varje \xE5r av projektet",
    en: "Statistics Finland: sub-regional units and regions of the municipalities 2013\u20132026, in every year of the project",
  },
  messages: {
    outside: {
      fi: "{x} kuuluu alueeseen {y}, jota ei ole luettelossa. Lis\xE4\xE4 alue, tai tarkista kunta.",
      sv: "{x} h\xF6r till omr\xE5det {y}, som inte finns i listan. L\xE4gg till omr\xE5det, eller kontrollera kommunen.",
      en: "{x} belongs to the area {y}, which is not in the list. Add the area, or check the municipality.",
    },
    list: { fi: "Luettelosta puuttuu {y}", sv: "I listan saknas {y}", en: "The list lacks {y}" },
    also: {
      fi: "My\xF6s {x} kuuluu alueeseen {y}",
      sv: "Ocks\xE5 {x} h\xF6r till omr\xE5det {y}",
      en: "{x} belongs to the area {y} as well",
    },
  },
  fix: "suggest",
  fixTitle: {
    fi: "Lis\xE4\xE4 luetteloon {y}",
    sv: "L\xE4gg till {y} i listan",
    en: "Add {y} to the list",
  },
  docs: {
    why: {
      fi: "Kunnan seutukunta ja maakunta kuuluvat samaan kohdealueeseen kuin kunta. Jos niit\xE4 ei ole luettelossa, joko luettelo on vajaa tai kunta on v\xE4\xE4r\xE4.",
      sv: "Kommunens ekonomiska region och landskap h\xF6r till samma m\xE5lomr\xE5de som kommunen. Om de inte finns i listan \xE4r listan ofullst\xE4ndig eller kommunen fel.",
      en: "A municipality's sub-region and region belong to the same target area as the municipality. If they are not listed, either the list is incomplete or the municipality is wrong.",
    },
    fix: {
      fi: "Lis\xE4\xE4 puuttuva alue luetteloon, tai poista kunta, jos hanke ei toimi siell\xE4.",
      sv: "L\xE4gg till omr\xE5det som saknas, eller ta bort kommunen om projektet inte verkar d\xE4r.",
      en: "Add the missing area to the list, or remove the municipality if the project does not work there.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "6 Maantieteellinen kohdealue\n\nMaakunnat: Keski-Suomi\n\nSeutukunnat: Jyv\xE4skyl\xE4n\n\nKunnat: Jyv\xE4skyl\xE4, \xC4\xE4nekoski",
        fixed:
          "6 Maantieteellinen kohdealue\n\nMaakunnat: Keski-Suomi\n\nSeutukunnat: Jyv\xE4skyl\xE4n, \xC4\xE4nekosken\n\nKunnat: Jyv\xE4skyl\xE4, \xC4\xE4nekoski",
      },
      {
        template: "esr-2014-2020",
        text: "6 Maantieteellinen kohdealue\n\nMaakunnat: Keski-Suomi\n\nSeutukunnat: Jyv\xE4skyl\xE4n\n\nKunnat: Jyv\xE4skyl\xE4, Oulu, Kempele",
        fixed:
          "6 Maantieteellinen kohdealue\n\nMaakunnat: Keski-Suomi, Pohjois-Pohjanmaa\n\nSeutukunnat: Jyv\xE4skyl\xE4n, Oulun\n\nKunnat: Jyv\xE4skyl\xE4, Oulu, Kempele",
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      "6 Maantieteellinen kohdealue\n\nMaakunnat: Keski-Suomi\n\nSeutukunnat:\n\nKunnat: Jyv\xE4skyl\xE4",
      // A misspelled region may be the one.
      "6 Maantieteellinen kohdealue\n\nMaakunnat: Keski-Soumi\n\nSeutukunnat: Jyv\xE4skyl\xE4n\n\nKunnat: Jyv\xE4skyl\xE4",
      // Isokyrö: Pohjanmaa until 2020, Etelä-Pohjanmaa from 2021.
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.1.2020 ja p\xE4\xE4ttyy 31.12.2021\n\n6 Maantieteellinen kohdealue\n\nMaakunnat: Pohjanmaa\n\nSeutukunnat: Kyr\xF6nmaan\n\nKunnat: Isokyr\xF6",
      // Itä-Uusimaa was a region until 2010.
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.1.2009 ja p\xE4\xE4ttyy 31.12.2011\n\n3. Projektin toteutusalue ja kohderyhm\xE4n kuvaus\n\n3.1 Maantieteellinen kohdealue\n\nMaakunnat: It\xE4-Uusimaa\n\nSeutukunnat: Porvoon\n\nKunnat: Porvoo",
      },
    ],
  },
  *check(form) {
    const regions = listedRegions(form);
    const subRegions = listedSubRegions(form);
    const judged = {
      regions: regions.length > 0 && !hasRiddle(regions) ? codesOf(regions) : void 0,
      subRegions: subRegions.length > 0 && !hasRiddle(subRegions) ? codesOf(subRegions) : void 0,
    };
    for (const { members: members2, region, subRegions: subRegions2 } of groups(form, judged)) {
      const [first, ...others] = members2;
      if (first === void 0) continue;
      const missing = [
        ...(region === void 0 ? [] : [addition(form, "area.regions", region.name)]),
        ...(subRegions2.length === 0
          ? []
          : [addition(form, "area.subRegions", subRegions2.map(genitive).join(", "))]),
      ].filter((one) => one !== void 0);
      const y = region?.name ?? `${genitive(subRegions2[0])} seutukunta`;
      yield {
        message: "outside",
        values: { x: first.name, y },
        span: first.span,
        related: [
          ...missing.map(({ list }) => ({ message: "list", values: { y }, span: list })),
          ...others
            .slice(0, MOST_RELATED)
            .map(({ name, span: span2 }) => ({ message: "also", values: { x: name, y }, span: span2 })),
        ],
        fix: { kind: "suggest", edits: missing.map(({ edit }) => edit) },
      };
    }
  },
});
function groups(form, judged) {
  const years = projectYears(form);
  const found2 = /* @__PURE__ */ new Map();
  for (const listed2 of listedMunicipalities(form)) {
    const { area } = listed2;
    if (area === void 0 || !existedDuring(area, years)) continue;
    const parents = parentsIn(area, years);
    const region = lacking(parents.regions, judged.regions);
    const subRegion = lacking(parents.subRegions, judged.subRegions);
    const key = region ?? subRegion;
    if (key === void 0) continue;
    const group = found2.get(key) ?? {
      members: [],
      region: region === void 0 ? void 0 : regionOfCode(region),
      subRegions: [],
    };
    found2.set(key, group);
    group.members.push(listed2);
    const lacked = subRegion === void 0 ? void 0 : subRegionOfCode(subRegion);
    if (lacked !== void 0 && !group.subRegions.includes(lacked)) group.subRegions.push(lacked);
  }
  return found2.values();
}
function lacking(parents, listed2) {
  if (listed2 === void 0 || [...parents].some((code) => listed2.has(code))) return void 0;
  return [...parents][0];
}
var genitive = (subRegion) => subRegion?.names[1] ?? subRegion?.name ?? "";
function addition(form, role, names2) {
  const list = form.find(role);
  const end = namesOf(form, role).at(-1)?.span.end;
  if (list === void 0 || end === void 0) return void 0;
  return { list: list.span, edit: { span: span(end, end), newText: `, ${names2}` } };
}

// shared/rules/region/parent-without-members.ts
var parent_without_members_default = defineRule({
  id: "region/parent-without-members",
  severity: "warning",
  roles: ["area.regions", "area.subRegions", "area.municipalities"],
  title: {
    fi: "Alue ilman kuntia",
    sv: "Omr\xE5de utan kommuner",
    en: "Area without municipalities",
  },
  source: {
    fi: "Tilastokeskus: kuntien seutukunnat ja maakunnat 2013\u20132026. Kolme esimerkkihanketta, joilla on luettelot, noudattavat t\xE4t\xE4.",
    sv: "Statistikcentralen: kommunernas ekonomiska regioner och landskap 2013\u20132026. De tre exempelprojekten med listor f\xF6ljer detta.",
    en: "Statistics Finland: sub-regional units and regions of the municipalities 2013\u20132026. The three sample projects that have lists follow this.",
  },
  messages: {
    none: {
      fi: "Alueelta {x} ei ole luettelossa yht\xE4\xE4n kuntaa. Lis\xE4\xE4 kunnat, joissa hanke toimii, tai poista alue.",
      sv: "Ingen kommun i omr\xE5det {x} finns i listan. L\xE4gg till de kommuner d\xE4r projektet verkar, eller ta bort omr\xE5det.",
      en: "No municipality of the area {x} is in the list. Add those where the project works, or remove the area.",
    },
    municipalities: { fi: "Kunnat", sv: "Kommuner", en: "Municipalities" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kun kunnat on lueteltu, jokaisella maakunnalla ja seutukunnalla pit\xE4isi olla luettelossa ainakin yksi kunta. Muuten joko alue on liikaa tai kunnat puuttuvat.",
      sv: "N\xE4r kommunerna r\xE4knas upp borde varje landskap och ekonomisk region ha minst en kommun i listan. Annars \xE4r omr\xE5det \xF6verfl\xF6digt eller s\xE5 saknas kommunerna.",
      en: "Where municipalities are listed, each region and sub-region should have at least one of them. Otherwise the area is too much, or the municipalities are missing.",
    },
    fix: {
      fi: "Lis\xE4\xE4 puuttuvat kunnat tai poista alue luettelosta.",
      sv: "L\xE4gg till kommunerna som saknas eller ta bort omr\xE5det ur listan.",
      en: "Add the missing municipalities, or remove the area from the list.",
    },
  },
  examples: {
    invalid: [
      { template: "esr-2014-2020", replace: [["Maakunnat: Keski-Suomi", "Maakunnat: Keski-Suomi, Lappi"]] },
      {
        template: "esr-2014-2020",
        replace: [["Kunnat: Jyv\xE4skyl\xE4, Laukaa, \xC4\xE4nekoski", "Kunnat: Jyv\xE4skyl\xE4, Laukaa"]],
      },
      // One finding for the region and its sub-region together.
      {
        template: "esr-2014-2020",
        replace: [
          ["Maakunnat: Keski-Suomi", "Maakunnat: Keski-Suomi, Kainuu"],
          ["Seutukunnat: Jyv\xE4skyl\xE4n", "Seutukunnat: Kajaanin, Jyv\xE4skyl\xE4n"],
        ],
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      "6 Maantieteellinen kohdealue\n\nMaakunnat: Keski-Suomi, Lappi\n\nSeutukunnat:\n\nKunnat:",
      // A misspelled municipality may be the one.
      { template: "esr-2014-2020", replace: [["Laukaa, \xC4\xE4nekoski", "Laukaa, A\xE4nekoski"]] },
      // Heinävesi changed its region in 2021, in the middle of the project.
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.1.2020 ja p\xE4\xE4ttyy 31.12.2021\n\n6 Maantieteellinen kohdealue\n\nMaakunnat: Etel\xE4-Savo, Pohjois-Karjala\n\nSeutukunnat: Savonlinnan, Joensuun\n\nKunnat: Hein\xE4vesi",
    ],
  },
  *check(form) {
    const municipalities2 = listedMunicipalities(form);
    const list = form.find("area.municipalities");
    if (list === void 0 || municipalities2.length === 0 || hasRiddle(municipalities2)) return;
    if (municipalities2.some(({ area }) => area?.periods.length === 0)) return;
    const years = projectYears(form);
    const parents = municipalities2.flatMap(({ area }) => (area === void 0 ? [] : parentsIn(area, years)));
    const present = new Set(
      parents.flatMap(({ regions: regions2, subRegions }) => [...regions2, ...subRegions]),
    );
    const regions = listedRegions(form).filter(({ area }) => area !== void 0 && !present.has(area.code));
    const related = [{ message: "municipalities", span: list.span }];
    for (const { name, span: span2 } of regions)
      yield { message: "none", values: { x: name }, span: span2, related };
    const said = new Set(regions.map(({ area }) => area?.code));
    const owners = said.size === 0 ? /* @__PURE__ */ new Map() : regionsOfSubRegions(years);
    for (const { name, span: span2, area } of listedSubRegions(form)) {
      if (area === void 0 || present.has(area.code)) continue;
      if ([...(owners.get(area.code) ?? [])].some((code) => said.has(code))) continue;
      yield { message: "none", values: { x: name }, span: span2, related };
    }
  },
});
function regionsOfSubRegions(years) {
  const owners = /* @__PURE__ */ new Map();
  for (const municipality of allMunicipalities()) {
    const { subRegions, regions } = parentsIn(municipality, years);
    for (const subRegion of subRegions) {
      const known = owners.get(subRegion) ?? /* @__PURE__ */ new Set();
      owners.set(subRegion, known);
      for (const region of regions) known.add(region);
    }
  }
  return owners;
}

// shared/rules/region/unknown-name.ts
var MOST_SUGGESTIONS = 50;
var unknown_name_default = defineRule({
  id: "region/unknown-name",
  severity: "warning",
  roles: ["area.regions"],
  title: { fi: "Tuntematon alue", sv: "Ok\xE4nt omr\xE5de", en: "Unknown area" },
  source: {
    fi: "Tilastokeskus: kunnat, seutukunnat ja maakunnat 2013\u20132026. Lis\xE4ksi tunnetaan vuosina 2008\u20132013 lakanneet kunnat.",
    sv: "Statistikcentralen: kommuner, ekonomiska regioner och landskap 2013\u20132026. D\xE4rtill de kommuner som upph\xF6rde 2008\u20132013.",
    en: "Statistics Finland: municipalities, sub-regional units and regions 2013\u20132026. Municipalities that ended in 2008\u20132013 are known as well.",
  },
  messages: {
    unknown: {
      fi: 'Tuntematon alue "{x}". Tarkista nimen kirjoitusasu.',
      sv: 'Ok\xE4nt omr\xE5de "{x}". Kontrollera hur namnet skrivs.',
      en: 'Unknown area "{x}". Check how the name is spelled.',
    },
    near: {
      fi: 'Tuntematon alue "{x}". Tarkoititko "{y}"?',
      sv: 'Ok\xE4nt omr\xE5de "{x}". Menade du "{y}"?',
      en: 'Unknown area "{x}". Did you mean "{y}"?',
    },
  },
  fix: "suggest",
  fixTitle: {
    fi: "Vaihda l\xE4himp\xE4\xE4n nimeen",
    sv: "Byt till n\xE4rmaste namn",
    en: "Change to the nearest name",
  },
  docs: {
    why: {
      fi: "Kohdealue haetaan ja tilastoidaan nimien perusteella. V\xE4\xE4rin kirjoitettua aluetta ei l\xF6ydy.",
      sv: "M\xE5lomr\xE5det s\xF6ks och statistikf\xF6rs efter namn. Ett felskrivet omr\xE5de hittas inte.",
      en: "The target area is looked up and counted by name. A misspelled area is not found.",
    },
    fix: {
      fi: "Kirjoita kunta ja maakunta perusmuodossa (Oulu, Lappi), seutukunta omistusmuodossa (Oulun). Erota nimet pilkulla.",
      sv: "Skriv kommun och landskap i grundform (Oulu, Lappi), ekonomisk region i genitiv (Oulun). Skilj namnen \xE5t med kommatecken.",
      en: "Write municipality and region in the basic form (Oulu, Lappi), the sub-region in the genitive (Oulun). Put commas between the names.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        replace: [["Kunnat: Jyv\xE4skyl\xE4, Laukaa", "Kunnat: Jyv\xE4skyla, Laukaa"]],
      },
      {
        template: "esr-2014-2020",
        replace: [["Seutukunnat: Jyv\xE4skyl\xE4n,", "Seutukunnat: Jyv\xE4skyll\xE4n,"]],
      },
      {
        template: "esr-2014-2020",
        replace: [["Kunnat: Jyv\xE4skyl\xE4,", "Kunnat: Jyv\xE4skyl\xE4, Korvatunturinranta,"]],
      },
      { template: "esr-2007-2013", replace: [["Maakunnat: Keski-Suomi", "Maakunnat: Keski-Soumi"]] },
      { template: "hankekortti", replace: [["Maakunta: Keski-Suomi", "Maakunta: Keskisuomi"]] },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      {
        template: "esr-2014-2020",
        replace: [
          [
            "Seutukunnat: Jyv\xE4skyl\xE4n, \xC4\xE4nekosken",
            "Seutukunnat: Jyv\xE4skyl\xE4, \xC4\xE4nekosken seutukunta",
          ],
        ],
      },
      // Existed in other years: another rule's business.
      { template: "esr-2014-2020", replace: [["\xC4\xE4nekoski", "\xC4\xE4nekoski, Valtimo ja Nastola"]] },
      { template: "hankekortti", replace: [["Maakunta: Keski-Suomi", "Maakunta: Koko Suomi"]] },
    ],
  },
  *check(form) {
    const lists = [
      [listedRegions(form), nearestRegion],
      [listedSubRegions(form), nearestSubRegion],
      [listedMunicipalities(form), nearestMunicipality],
    ];
    let suggestions = 0;
    for (const [list, nearest2] of lists)
      for (const { name, span: span2, area } of list) {
        if (area !== void 0 || isKnown(name)) continue;
        suggestions++;
        const near = suggestions > MOST_SUGGESTIONS ? void 0 : nearest2(name);
        yield near === void 0
          ? { message: "unknown", values: { x: name }, span: span2 }
          : {
              message: "near",
              values: { x: name, y: near },
              span: span2,
              fix: { kind: "suggest", edits: [{ span: span2, newText: near }] },
            };
      }
  },
});

// shared/rules/site/incomplete.ts
var SITE_ROLES = ["site.address", "site.postalCode", "site.town"];
var incomplete_default = defineRule({
  id: "site/incomplete",
  severity: "warning",
  roles: SITE_ROLES,
  title: {
    fi: "Toteutuspaikan osoite",
    sv: "Genomf\xF6randeplatsens adress",
    en: "Address of the project's site",
  },
  source: {
    fi: "Hankekuvauksen lomakemalli: osoite annetaan, jos hanke toteutetaan yhdess\xE4 paikassa; muuten kaikki kolme kentt\xE4\xE4 j\xE4\xE4v\xE4t tyhjiksi",
    sv: "Blankettmallen f\xF6r projektbeskrivningen: adressen anges om projektet genomf\xF6rs p\xE5 ett st\xE4lle; annars l\xE4mnas alla tre f\xE4lt tomma",
    en: "The form of the project description: the address is given if the project is carried out in one place; otherwise all three fields stay empty",
  },
  messages: {
    incomplete: {
      fi: 'Toteutuspaikan osoite on vajaa. T\xE4ydenn\xE4 kentt\xE4 "{label}", tai tyhjenn\xE4 kaikki kolme, jos paikkoja on useita.',
      sv: 'Genomf\xF6randeplatsens adress \xE4r ofullst\xE4ndig. Fyll i f\xE4ltet "{label}", eller t\xF6m alla tre om platserna \xE4r flera.',
      en: 'The address of the site is incomplete. Fill in the field "{label}", or empty all three if there are several sites.',
    },
    incompleteTwo: {
      fi: 'Toteutuspaikan osoite on vajaa. T\xE4ydenn\xE4 kent\xE4t "{label}" ja "{second}", tai tyhjenn\xE4 kaikki kolme, jos paikkoja on useita.',
      sv: 'Genomf\xF6randeplatsens adress \xE4r ofullst\xE4ndig. Fyll i f\xE4lten "{label}" och "{second}", eller t\xF6m alla tre om platserna \xE4r flera.',
      en: 'The address of the site is incomplete. Fill in the fields "{label}" and "{second}", or empty all three if there are several sites.',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Osoite annetaan kokonaan tai ei lainkaan. Vajaasta osoitteesta ei tied\xE4, toteutetaanko hanke yhdess\xE4 paikassa.",
      sv: "Adressen ges helt eller inte alls. Av en ofullst\xE4ndig adress framg\xE5r inte om projektet genomf\xF6rs p\xE5 ett st\xE4lle.",
      en: "The address is given in full or not at all. An incomplete one leaves open whether the project is carried out in one place.",
    },
    fix: {
      fi: "T\xE4ydenn\xE4 puuttuvat kent\xE4t. Jos hanke toteutetaan useassa paikassa, tyhjenn\xE4 kaikki kolme.",
      sv: "Fyll i de f\xE4lt som saknas. Om projektet genomf\xF6rs p\xE5 flera st\xE4llen, t\xF6m alla tre.",
      en: "Fill in the missing fields. If the project is carried out in several places, empty all three.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        replace: [
          [
            "Jakeluosoite:\n\nPostinumero:\n\nPostitoimipaikka:",
            "Jakeluosoite: Esimerkkikatu 1\n\nPostinumero:\n\nPostitoimipaikka: Jyv\xE4skyl\xE4",
          ],
        ],
      },
      {
        template: "esr-2014-2020",
        replace: [
          [
            "Jakeluosoite:\n\nPostinumero:\n\nPostitoimipaikka:",
            "Jakeluosoite:\n\nPostinumero:\n\nPostitoimipaikka: Jyv\xE4skyl\xE4",
          ],
        ],
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      {
        template: "esr-2014-2020",
        replace: [
          [
            "Jakeluosoite:\n\nPostinumero:\n\nPostitoimipaikka:",
            "Jakeluosoite: Esimerkkikatu 1\n\nPostinumero: 40100\n\nPostitoimipaikka: Jyv\xE4skyl\xE4",
          ],
        ],
      },
      {
        template: "esr-2014-2020",
        replace: [
          [
            "Jakeluosoite:\n\nPostinumero:\n\nPostitoimipaikka:",
            "Jakeluosoite: -\n\nPostinumero:\n\nPostitoimipaikka:",
          ],
        ],
      },
    ],
  },
  *check(form) {
    const fields = SITE_ROLES.map((role) => form.fieldOf(role)).filter((field2) => field2 !== void 0);
    if (fields.length < SITE_ROLES.length) return;
    const isBlank = (field2) => isEmpty(field2) || isNotGiven(form, field2);
    const [first, second] = fields.filter(isBlank);
    if (first === void 0 || fields.every(isBlank)) return;
    const span2 = first.label ?? first.span;
    const label = first.def.label ?? "";
    yield second === void 0
      ? { message: "incomplete", values: { label }, span: span2, path: first.path }
      : {
          message: "incompleteTwo",
          values: { label, second: second.def.label ?? "" },
          span: span2,
          path: first.path,
        };
  },
});

// shared/rules/site/outside-area.ts
var outside_area_default = defineRule({
  id: "site/outside-area",
  severity: "info",
  roles: ["site.postalCode", "site.town", "site.address", "area.municipalities"],
  title: {
    fi: "Toteutuspaikka kohdealueen ulkopuolella",
    sv: "Genomf\xF6randeplats utanf\xF6r m\xE5lomr\xE5det",
    en: "Site outside the target area",
  },
  source: {
    fi: "Ty\xF6kalun oma nyrkkis\xE4\xE4nt\xF6; kunta postinumerosta (Posti, huhtikuu 2024) tai postitoimipaikan nimest\xE4",
    sv: "Verktygets egen tumregel; kommunen ur postnumret (Posti, april 2024) eller ur postanstaltens namn",
    en: "The tool's own rule of thumb; the municipality from the postal code (Posti, April 2024) or from the town",
  },
  messages: {
    outside: {
      fi: "Toteutuspaikka {k} ei ole kohdealueella. Lis\xE4\xE4 kunta kohdealueeseen, tai tarkista osoite.",
      sv: "Genomf\xF6randeplatsen {k} ligger inte i m\xE5lomr\xE5det. L\xE4gg till kommunen i m\xE5lomr\xE5det, eller kontrollera adressen.",
      en: "The site {k} is not in the target area. Add the municipality to the area, or check the address.",
    },
    list: { fi: "Kohdealue", sv: "M\xE5lomr\xE5de", en: "Target area" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Paikka, jossa hanke toteutetaan, on yleens\xE4 osa hankkeen kohdealuetta.",
      sv: "Platsen d\xE4r projektet genomf\xF6rs h\xF6r i allm\xE4nhet till projektets m\xE5lomr\xE5de.",
      en: "The place where the project is carried out is usually part of its target area.",
    },
    fix: {
      fi: "Lis\xE4\xE4 kunta kohdealueen kuntiin, tai tarkista toteutuspaikan osoite.",
      sv: "L\xE4gg till kommunen bland m\xE5lomr\xE5dets kommuner, eller kontrollera genomf\xF6randeplatsens adress.",
      en: "Add the municipality to those of the target area, or check the address of the site.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        replace: [
          [
            "Jakeluosoite:\n\nPostinumero:\n\nPostitoimipaikka:",
            "Jakeluosoite: Katu 1\n\nPostinumero: 96100\n\nPostitoimipaikka: Rovaniemi",
          ],
        ],
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      {
        template: "esr-2014-2020",
        replace: [
          [
            "Jakeluosoite:\n\nPostinumero:\n\nPostitoimipaikka:",
            "Jakeluosoite: Katu 1\n\nPostinumero: 40100\n\nPostitoimipaikka: Jyv\xE4skyl\xE4",
          ],
        ],
      },
      // The region holds the town; no municipalities are listed.
      "6 Maantieteellinen kohdealue\n\nMaakunnat: Lappi\n\nSeutukunnat:\n\nKunnat:\n\nToteutuspaikan osoite, jos hanke toteutetaan yhdess\xE4 paikassa\n\nJakeluosoite: Katu 1\n\nPostinumero: 96100\n\nPostitoimipaikka: Rovaniemi",
    ],
  },
  *check(form) {
    const place = form.find("site.town") ?? form.find("site.postalCode");
    const sites = siteMunicipalities(form);
    const [site] = sites;
    if (place === void 0 || site === void 0 || form.find("area.national") !== void 0) return;
    const years = projectYears(form);
    const area = targetArea(form);
    if (area === void 0 || sites.some((one) => area.holds(one, years))) return;
    yield {
      message: "outside",
      values: { k: site.name },
      span: place.span,
      related: [{ message: "list", span: area.span }],
    };
  },
});
function siteMunicipalities(form) {
  const code = form.find("site.postalCode");
  const town = form.find("site.town");
  const byCode = code && municipalityOfCode(findPostalCode(code.value)?.municipality.code ?? "");
  const byTown = town && findMunicipality(town.value);
  return [byCode, byTown].filter((one) => one !== void 0).map(successorOf);
}
function targetArea(form) {
  const municipalities2 = listedMunicipalities(form);
  const successors = new Set(
    municipalities2.flatMap(({ area }) => (area === void 0 ? [] : successorOf(area).code)),
  );
  const candidates2 = [
    { role: "area.municipalities", list: municipalities2, holds: ({ code }) => successors.has(code) },
    {
      role: "area.subRegions",
      list: listedSubRegions(form),
      holds: (one, years) => intersects(parentsIn(one, years).subRegions, codesOf(listedSubRegions(form))),
    },
    {
      role: "area.regions",
      list: listedRegions(form),
      holds: (one, years) => intersects(parentsIn(one, years).regions, codesOf(listedRegions(form))),
    },
  ];
  const narrowest = candidates2.find(({ list }) => list.length > 0);
  const span2 = narrowest && form.find(narrowest.role)?.span;
  if (narrowest === void 0 || span2 === void 0 || hasRiddle(narrowest.list)) return void 0;
  return { span: span2, holds: narrowest.holds };
}
var intersects = (a, b) => [...a].some((code) => b.has(code));

// shared/rules/status/projectStatus.ts
var listOf2 = (template, def) => (def.choices === void 0 ? void 0 : template.lists[def.choices]);
function findStatus(form, meaning) {
  const status = form.find("project.status");
  if (status === void 0) return void 0;
  const known = listOf2(form.template, status.field.def)?.values.find(({ value }) => value === status.value);
  return known?.means === meaning ? status : void 0;
}
var isStatus = (def) => Object.values(def.roles).includes("project.status");
function asksForStatus(template) {
  const defs = [...template.head.fields, ...[...sectionDefs(template)].flatMap(({ def }) => fieldDefs(def))];
  return defs.some((def) => isStatus(def) && def.label !== void 0);
}
var isFilled = (form, field2) => /[\p{L}\p{N}]/u.test(form.textOf(field2.value));

// shared/rules/status/contradicts-dates.ts
var contradicts_dates_default = defineRule({
  id: "status/contradicts-dates",
  severity: "info",
  roles: ["project.status", "period.end"],
  title: {
    fi: "Tila ja p\xE4\xE4ttymisp\xE4iv\xE4 eiv\xE4t t\xE4sm\xE4\xE4",
    sv: "Status och slutdag st\xE4mmer inte \xF6verens",
    en: "Status and end day disagree",
  },
  source: {
    fi: "Ty\xF6kalun oma tarkistus. Sivuilla tila p\xE4ivittyy j\xE4ljess\xE4, joten t\xE4m\xE4 on huomautus, ja se tehd\xE4\xE4n vain kun vertailup\xE4iv\xE4 on annettu.",
    sv: "Verktygets egen kontroll. P\xE5 webbsidorna uppdateras statusen i efterhand, s\xE5 det h\xE4r \xE4r en anm\xE4rkning, och den g\xF6rs bara n\xE4r en j\xE4mf\xF6relsedag har getts.",
    en: "The tool's own check. On the pages the status lags behind, so this is a remark, made only where a day to compare with was given.",
  },
  messages: {
    ended: {
      fi: "Tila ja p\xE4\xE4ttymisp\xE4iv\xE4 eiv\xE4t t\xE4sm\xE4\xE4. Hanke on p\xE4\xE4ttynyt, mutta p\xE4\xE4ttymisp\xE4iv\xE4 {end} on vasta vertailup\xE4iv\xE4n {asOf} j\xE4lkeen.",
      sv: "Status och slutdag st\xE4mmer inte \xF6verens. Projektet \xE4r avslutat, men slutdagen {end} infaller f\xF6rst efter j\xE4mf\xF6relsedagen {asOf}.",
      en: "Status and end day disagree. The project has ended, but its end day {end} is after the day compared with, {asOf}.",
    },
    running: {
      fi: "Tila ja p\xE4\xE4ttymisp\xE4iv\xE4 eiv\xE4t t\xE4sm\xE4\xE4. Hanke on toiminnassa, mutta p\xE4\xE4ttymisp\xE4iv\xE4 {end} oli jo ennen vertailup\xE4iv\xE4\xE4 {asOf}.",
      sv: "Status och slutdag st\xE4mmer inte \xF6verens. Projektet p\xE5g\xE5r, men slutdagen {end} inf\xF6ll redan f\xF6re j\xE4mf\xF6relsedagen {asOf}.",
      en: "Status and end day disagree. The project is running, but its end day {end} was before the day compared with, {asOf}.",
    },
    end: { fi: "P\xE4\xE4ttyy {end}", sv: "Slutar {end}", en: "Ends {end}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Tila on voinut j\xE4\xE4d\xE4 p\xE4ivitt\xE4m\xE4tt\xE4, tai hanke on saanut jatkoaikaa, joka ei n\xE4y kuvauksessa.",
      sv: "Statusen kan ha blivit ouppdaterad, eller s\xE5 har projektet f\xE5tt en f\xF6rl\xE4ngning som inte syns i beskrivningen.",
      en: "The status may not have been updated, or the project has been extended and the description does not say so.",
    },
    fix: {
      fi: "Tarkista hankkeen tila ja viimeisin p\xE4\xE4ttymisp\xE4iv\xE4, ja p\xE4ivit\xE4 se, joka on vanhentunut.",
      sv: "Kontrollera projektets status och den senaste slutdagen, och uppdatera den uppgift som \xE4r f\xF6r\xE5ldrad.",
      en: "Check the project's status and its latest end day, and update the one that is out of date.",
    },
  },
  examples: {
    invalid: [
      {
        text: "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja p\xE4\xE4ttyy 28.2.2018\n\nToiminnan tila: Toiminta p\xE4\xE4ttynyt",
        asOf: "2018-02-27",
      },
      {
        text: "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja p\xE4\xE4ttyy 28.2.2018\n\nToiminnan tila: Toiminnassa",
        asOf: "2018-03-01",
      },
      {
        template: "hankekortti",
        text: "Hanke k\xE4ynniss\xE4\n\nTietoja hankkeesta:\n\nLopetusp\xE4iv\xE4: 28.02.2018",
        asOf: "2018-03-01",
      },
    ],
    valid: [
      {
        text: "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja p\xE4\xE4ttyy 28.2.2018\n\nToiminnan tila: Toiminta p\xE4\xE4ttynyt",
        asOf: "2018-02-28",
      },
      {
        text: "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja p\xE4\xE4ttyy 28.2.2018\n\nToiminnan tila: Toiminnassa",
        asOf: "2018-02-28",
      },
      {
        text: "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja p\xE4\xE4ttyy 28.2.2018\n\nToiminnan tila: Keskeytynyt",
        asOf: "2020-01-01",
      },
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja p\xE4\xE4ttyy 28.2.2018\n\nToiminnan tila: Toiminnassa",
    ],
  },
  *check(form, { asOf }) {
    const { end, reversed } = projectDays(form);
    if (asOf === void 0 || end === void 0 || reversed) return;
    const order = compareDays(end.value, asOf);
    const ended = order > 0 ? findStatus(form, "ended") : void 0;
    const running = order < 0 ? findStatus(form, "running") : void 0;
    const status = ended ?? running;
    if (status === void 0) return;
    const days = { end: { day: end.value }, asOf: { day: asOf } };
    yield {
      message: ended === void 0 ? "running" : "ended",
      values: days,
      span: status.span,
      related: [{ message: "end", values: { end: days.end }, span: end.span }],
    };
  },
});

// shared/rules/status/final-report-early.ts
var final_report_early_default = defineRule({
  id: "status/final-report-early",
  severity: "info",
  roles: ["project.status", "text.finalReport"],
  title: {
    fi: "Loppuraportti ennen hankkeen p\xE4\xE4ttymist\xE4",
    sv: "Slutrapport innan projektet \xE4r avslutat",
    en: "Final report of a running project",
  },
  source: {
    fi: "Ty\xF6kalun oma tarkistus: loppuraportti kirjoitetaan, kun hanke on p\xE4\xE4ttynyt.",
    sv: "Verktygets egen kontroll: slutrapporten skrivs n\xE4r projektet \xE4r avslutat.",
    en: "The tool's own check: a final report is written once the project has ended.",
  },
  messages: {
    early: {
      fi: "Loppuraportti on t\xE4ytetty, vaikka hanke on k\xE4ynniss\xE4. Tarkista, onko toiminnan tila ajan tasalla.",
      sv: "Slutrapporten \xE4r ifylld fast projektet p\xE5g\xE5r. Kontrollera om statusen \xE4r aktuell.",
      en: "The final report is filled in although the project is running. Check whether the status is up to date.",
    },
    status: { fi: "Hanke on k\xE4ynniss\xE4", sv: "Projektet p\xE5g\xE5r", en: "The project is running" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Joko hanke on jo p\xE4\xE4ttynyt ja tila on j\xE4\xE4nyt p\xE4ivitt\xE4m\xE4tt\xE4, tai loppuraporttiin on kirjoitettu v\xE4liaikaista tietoa.",
      sv: "Antingen \xE4r projektet redan avslutat och statusen ouppdaterad, eller s\xE5 st\xE5r det prelimin\xE4ra uppgifter i slutrapporten.",
      en: "Either the project has ended and its status was not updated, or the final report holds provisional text.",
    },
    fix: {
      fi: "P\xE4ivit\xE4 toiminnan tila, tai j\xE4t\xE4 loppuraportin kohtaan viiva, kunnes hanke p\xE4\xE4ttyy.",
      sv: "Uppdatera statusen, eller l\xE4mna ett streck i slutrapportens avsnitt tills projektet \xE4r avslutat.",
      en: "Update the status, or leave a hyphen in the final report's section until the project ends.",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nToiminnan tila: Toiminnassa\n\n9 Loppuraportin tiivistelm\xE4\n\nHanke onnistui.",
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nToiminnan tila: Toiminnassa\n\n9. Loppuraportin tiivistelm\xE4\n\nProjekti onnistui.",
      },
    ],
    valid: [
      "1 Hanke\n\nToiminnan tila: Toiminnassa\n\n9 Loppuraportin tiivistelm\xE4\n\n-",
      "1 Hanke\n\nToiminnan tila: Toiminnassa\n\n9 Loppuraportin tiivistelm\xE4\n",
      "1 Hanke\n\nToiminnan tila: Toiminta p\xE4\xE4ttynyt\n\n9 Loppuraportin tiivistelm\xE4\n\nHanke onnistui.",
      "1 Hanke\n\nToiminnan tila: Keskeytynyt\n\n9 Loppuraportin tiivistelm\xE4\n\nHanke keskeytyi.",
    ],
  },
  *check(form) {
    const report = form.fieldOf("text.finalReport");
    const status = findStatus(form, "running");
    if (report === void 0 || status === void 0 || !isFilled(form, report)) return;
    yield {
      message: "early",
      // The heading, not the report: that may be pages long.
      span: report.section.heading?.line.content ?? report.value,
      path: report.path,
      related: [{ message: "status", span: status.span }],
    };
  },
});

// shared/rules/status/final-report-missing.ts
var final_report_missing_default = defineRule({
  id: "status/final-report-missing",
  severity: "info",
  roles: ["project.status", "text.finalReport"],
  title: {
    fi: "Loppuraportin tiivistelm\xE4 puuttuu",
    sv: "Sammandrag av slutrapporten saknas",
    en: "Final report missing",
  },
  source: {
    fi: "Hankekuvauksen lomakemalli: viimeinen osio on loppuraportin tiivistelm\xE4. Joiltakin p\xE4\xE4ttyneiden hankkeiden julkisilta sivuilta se puuttuu.",
    sv: "Blankettmallen f\xF6r projektbeskrivningen: det sista avsnittet \xE4r ett sammandrag av slutrapporten. P\xE5 n\xE5gra avslutade projekts offentliga sidor saknas det.",
    en: "The form of the project description: its last section is the summary of the final report. Some public pages of ended projects lack it.",
  },
  messages: {
    missing: {
      fi: "P\xE4\xE4ttyneest\xE4 hankkeesta puuttuu loppuraportin tiivistelm\xE4. Kirjoita, mit\xE4 hanke sai aikaan.",
      sv: "Det avslutade projektet saknar sammandrag av slutrapporten. Skriv vad projektet \xE5stadkom.",
      en: "The project has ended, but the summary of its final report is missing. Write what it achieved.",
    },
    status: { fi: "Hanke on p\xE4\xE4ttynyt", sv: "Projektet \xE4r avslutat", en: "The project has ended" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Tiivistelm\xE4st\xE4 muut n\xE4kev\xE4t, mit\xE4 julkisella rahalla saatiin aikaan. Ilman sit\xE4 hankkeen tulokset eiv\xE4t l\xF6ydy.",
      sv: "Av sammandraget ser andra vad de offentliga medlen ledde till. Utan det hittas projektets resultat inte.",
      en: "The summary tells others what public money achieved. Without it the project's results cannot be found.",
    },
    fix: {
      fi: "Tiivist\xE4 loppuraportista hankkeen tulokset, hyv\xE4t k\xE4yt\xE4nn\xF6t ja se, mit\xE4 j\xE4i pysyv\xE4\xE4n k\xE4ytt\xF6\xF6n.",
      sv: "Sammanfatta ur slutrapporten projektets resultat, god praxis och vad som blev best\xE5ende.",
      en: "Sum up from the final report the results, the good practices, and what stays in use.",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nToiminnan tila: Toiminta p\xE4\xE4ttynyt\n\n9 Loppuraportin tiivistelm\xE4\n\n-",
      "1 Hanke\n\nToiminnan tila: Toiminta p\xE4\xE4ttynyt\n\n9 Loppuraportin tiivistelm\xE4\n",
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nToiminnan tila: Toiminta p\xE4\xE4ttynyt\n\n9. Loppuraportin tiivistelm\xE4\n\n\u2013",
      },
    ],
    valid: [
      "1 Hanke\n\nToiminnan tila: Toiminta p\xE4\xE4ttynyt\n\n9 Loppuraportin tiivistelm\xE4\n\nHanke onnistui.",
      "1 Hanke\n\nToiminnan tila: Toiminnassa\n\n9 Loppuraportin tiivistelm\xE4\n\n-",
      "1 Hanke\n\nToiminnan tila: Keskeytynyt\n\n9 Loppuraportin tiivistelm\xE4\n\n-",
      "1 Hanke\n\nToiminnan tila: Toiminta p\xE4\xE4ttynyt",
      {
        profile: "submission",
        text: "1 Hanke\n\nToiminnan tila: Toiminta p\xE4\xE4ttynyt\n\n9 Loppuraportin tiivistelm\xE4\n\n-",
      },
    ],
  },
  *check(form, { profile }) {
    const report = form.fieldOf("text.finalReport");
    const status = findStatus(form, "ended");
    if (profile !== "review" || report === void 0 || status === void 0 || isFilled(form, report)) return;
    const heading = report.section.heading?.line.content;
    yield {
      message: "missing",
      span: isEmpty(report) ? (heading ?? report.value) : report.value,
      path: report.path,
      related: [{ message: "status", span: status.span }],
    };
  },
});

// shared/templates/wording.ts
var namesIn = (form) => [
  ...form.head.lines.filter(({ blank }) => !blank).map(({ content }) => content),
  ...form.allSections.flatMap(({ heading }) => heading?.title ?? []),
  ...form.fields.flatMap(({ label }) => label ?? []),
];
function partialWording(form) {
  for (const { signs, sections } of form.template.partialWordings) {
    const folded2 = new Set(signs.map(fold));
    const sign = namesIn(form).find((name) => folded2.has(fold(form.textOf(name))));
    if (sign === void 0) continue;
    const unknown2 = [...sectionDefs(form.template)]
      .filter(({ def, parent }) => !sections.includes((parent ?? def).id))
      .map(({ def }) => def);
    return { sign, unknown: unknown2 };
  }
  return void 0;
}

// shared/rules/status/unknown.ts
var unknown_default2 = defineRule({
  id: "status/unknown",
  severity: "warning",
  roles: ["project.status"],
  needs: asksForStatus,
  title: { fi: "Tuntematon toiminnan tila", sv: "Ok\xE4nd status", en: "Unknown status" },
  source: {
    fi: "Julkisen rekisterin 2 775 hankkeella (2007\u20132013) on vain n\xE4m\xE4 tilat; kauden 2014\u20132020 hankesivuilla my\xF6s Toiminnassa.",
    sv: "Det offentliga registrets 2 775 projekt (2007\u20132013) har bara dessa statusar; p\xE5 projektsidorna 2014\u20132020 finns ocks\xE5 Toiminnassa.",
    en: "The 2,775 projects of the public register (2007\u20132013) have no other status; project pages of 2014\u20132020 have Toiminnassa besides.",
  },
  messages: {
    unknown: {
      fi: "Tuntematon toiminnan tila. Valitse jokin n\xE4ist\xE4: {values}.",
      sv: "Ok\xE4nd status. V\xE4lj n\xE5gon av dessa: {values}.",
      en: "Unknown status. Choose one of these: {values}.",
    },
    nearly: {
      fi: "Tuntematon toiminnan tila. Tarkoititko {becomes}?",
      sv: "Ok\xE4nd status. Menade du {becomes}?",
      en: "Unknown status. Did you mean {becomes}?",
    },
  },
  fix: "suggest",
  fixTitle: { fi: "Vaihda: {becomes}", sv: "Byt till {becomes}", en: "Change to {becomes}" },
  docs: {
    why: {
      fi: "Toiminnan tila ratkaisee, vaaditaanko kuvaukselta toteutuneet luvut ja loppuraportti. Tuntemattomasta tilasta sit\xE4 ei voi p\xE4\xE4tell\xE4.",
      sv: "Statusen avg\xF6r om beskrivningen ska ha utfall och slutrapport. Av en ok\xE4nd status g\xE5r det inte att sluta sig till det.",
      en: "The status decides whether the description must have realised figures and a final report. An unknown one does not tell.",
    },
    fix: {
      fi: "Valitse lomakkeen vaihtoehdoista se, joka vastaa hankkeen tilannetta.",
      sv: "V\xE4lj det av blankettens alternativ som motsvarar projektets l\xE4ge.",
      en: "Choose the one of the form's values that fits the project.",
    },
  },
  examples: {
    invalid: [
      {
        text: "1 Hanke\n\nToiminnan tila: Toiminta on p\xE4\xE4ttynyt",
        fixed: "1 Hanke\n\nToiminnan tila: Toiminta p\xE4\xE4ttynyt",
      },
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nToiminnan tila: Keskeytyny",
        fixed: "1. Projekti\n\nToiminnan tila: Keskeytynyt",
      },
      "1 Hanke\n\nToiminnan tila: Odottaa p\xE4\xE4t\xF6st\xE4",
    ],
    valid: [
      "1 Hanke\n\nToiminnan tila: Toiminta p\xE4\xE4ttynyt",
      "1 Hanke\n\nToiminnan tila: toiminnassa",
      "1 Hanke\n\nToiminnan tila: Keskeytynyt",
      "1 Hanke\n\nToiminnan tila: Ended",
      "1 Hanke\n\nToiminnan tila:",
    ],
  },
  *check(form) {
    if (partialWording(form) !== void 0) return;
    for (const { field: field2, problem } of form.problems("choice/unknown")) {
      const list = listOf2(form.template, field2.def);
      if (!isStatus(field2.def) || list?.complete !== true) continue;
      const { text: text3, span: span2 } = problem;
      const becomes = nearest(
        text3,
        list.values.flatMap(({ value, accept }) => [value, ...accept]),
      );
      if (becomes === void 0) {
        yield {
          message: "unknown",
          values: { values: list.values.map(({ value }) => value).join(", ") },
          span: span2,
        };
        continue;
      }
      yield {
        message: "nearly",
        values: { becomes },
        span: span2,
        fix: { kind: "suggest", edits: [{ span: span2, newText: becomes }] },
      };
    }
  },
});

// shared/rules/structure/duplicate-field.ts
var duplicate_field_default = defineRule({
  id: "structure/duplicate-field",
  severity: "warning",
  title: { fi: "Kentt\xE4 kahdesti", sv: "F\xE4lt tv\xE5 g\xE5nger", en: "Field twice" },
  source: {
    fi: "Hankekuvauksen lomakemalli: lomakkeen kent\xE4t",
    sv: "Blankettmallen f\xF6r projektbeskrivningen: blankettens f\xE4lt",
    en: "The form of the project description: its fields",
  },
  messages: {
    repeated: {
      fi: 'Kentt\xE4 "{label}" toistuu. J\xE4t\xE4 osioon yksi kentt\xE4, jossa on oikea arvo.',
      sv: 'F\xE4ltet "{label}" upprepas. L\xE4mna kvar ett f\xE4lt i avsnittet, med r\xE4tt v\xE4rde.',
      en: 'Field "{label}" is repeated. Leave one field in the section, with the right value.',
    },
    first: {
      fi: 'Kentt\xE4 "{label}" on ensimm\xE4isen kerran t\xE4ss\xE4',
      sv: 'F\xE4ltet "{label}" st\xE5r f\xF6rsta g\xE5ngen h\xE4r',
      en: 'Field "{label}" first stands here',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kun sama kentt\xE4 on osiossa kahdesti, ei tiedet\xE4, kumpi arvo pit\xE4\xE4 paikkansa. Tarkistukset lukevat ensimm\xE4isen.",
      sv: "N\xE4r samma f\xE4lt st\xE5r tv\xE5 g\xE5nger i ett avsnitt vet man inte vilket v\xE4rde som g\xE4ller. Kontrollerna l\xE4ser det f\xF6rsta.",
      en: "When a field stands twice in a section nobody knows which value holds. The checks read the first.",
    },
    fix: {
      fi: "Poista ylim\xE4\xE4r\xE4inen kentt\xE4, tai korjaa sen nimi, jos siihen kuuluu jokin toinen kentt\xE4.",
      sv: "Ta bort det \xF6verfl\xF6diga f\xE4ltet, eller r\xE4tta dess namn om det ska vara ett annat f\xE4lt.",
      en: "Remove the field that is too many, or mend its name if another field was meant.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        replace: [["Postinumero: 40100\n\n", "Postinumero: 40100\n\nPostinumero: 40200\n\n"]],
      },
      {
        template: "esr-2007-2013",
        replace: [
          ["Puhelinnumero: 040 123 4567", "Puhelinnumero: 040 123 4567\n\nPuhelinnumero: 040 765 4321"],
        ],
      },
      {
        template: "hankekortti",
        replace: [
          [
            "Lopetusp\xE4iv\xE4: 28.02.2018\n",
            "Lopetusp\xE4iv\xE4: 28.02.2018\nLopetusp\xE4iv\xE4: 31.12.2018\n",
          ],
        ],
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      { template: "esr-2007-2013", replace: [] },
      {
        template: "hankekortti",
        replace: [
          [
            "www.esimerkki.fi\n",
            "s\xE4hk\xF6postiosoite erkki.esimerkki(at)esimerkki.fi\n\nwww.esimerkki.fi\n",
          ],
        ],
      },
    ],
  },
  *check(form) {
    for (const section2 of form.allSections) {
      const first = /* @__PURE__ */ new Map();
      for (const field2 of section2.fields) {
        const { def, label, occurrence } = field2;
        if (label === void 0 || def.repeats || !section2.def.fields.includes(def)) continue;
        if (occurrence === 1) first.set(def, field2);
        const original = first.get(def);
        if (occurrence === 1 || original?.label === void 0) continue;
        const values = { label: def.label ?? "" };
        yield {
          message: "repeated",
          values,
          span: label,
          related: [{ message: "first", values, span: original.label }],
        };
      }
    }
  },
});

// shared/rules/structure/duplicate-section.ts
var duplicate_section_default = defineRule({
  id: "structure/duplicate-section",
  severity: "error",
  needs: ({ sections }) => sections.some(({ numbered: numbered2 }) => numbered2),
  title: { fi: "Osio kahdesti", sv: "Avsnitt tv\xE5 g\xE5nger", en: "Section twice" },
  source: {
    fi: "Hankekuvauksen lomakemalli: lomakkeen numeroidut osiot",
    sv: "Blankettmallen f\xF6r projektbeskrivningen: blankettens numrerade avsnitt",
    en: "The form of the project description: its numbered sections",
  },
  messages: {
    twice: {
      fi: 'Osio "{number}" esiintyy kahdesti. Yhdist\xE4 sis\xE4ll\xF6t ja poista toinen.',
      sv: 'Avsnittet "{number}" f\xF6rekommer tv\xE5 g\xE5nger. Sl\xE5 ihop inneh\xE5llet och ta bort det ena.',
      en: 'Section "{number}" appears twice. Merge the contents and remove one of them.',
    },
    first: {
      fi: "Osio on ensimm\xE4isen kerran t\xE4ss\xE4",
      sv: "Avsnittet st\xE5r f\xF6rsta g\xE5ngen h\xE4r",
      en: "The section first stands here",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kun osio on asiakirjassa kahdesti, ei tiedet\xE4, kumpi pit\xE4\xE4 paikkansa. Useimmiten osio on liitetty vahingossa uudelleen.",
      sv: "N\xE4r ett avsnitt st\xE5r tv\xE5 g\xE5nger vet man inte vilket som g\xE4ller. Oftast har avsnittet klistrats in p\xE5 nytt av misstag.",
      en: "When a section stands twice nobody knows which one holds. Mostly it was pasted again by accident.",
    },
    fix: {
      fi: "Vertaa osioita, siirr\xE4 oikeat tiedot toiseen niist\xE4 ja poista toinen.",
      sv: "J\xE4mf\xF6r avsnitten, flytta de riktiga uppgifterna till det ena och ta bort det andra.",
      en: "Compare the two, move what is right into one of them, and remove the other.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        replace: [
          [
            "4.2 V\xE4lilliset kohderyhm\xE4t\n\n",
            "4.2 V\xE4lilliset kohderyhm\xE4t\n\nOpettajat.\n\n4.2 V\xE4lilliset kohderyhm\xE4t\n\n",
          ],
        ],
      },
      {
        template: "esr-2007-2013",
        text: "6. Tiedotus ja hyvien k\xE4yt\xE4nt\xF6jen levitt\xE4minen\n\n6.1 Tiedotussuunnitelma\n\nTiedote.\n\n6. Tiedotus ja hyvien k\xE4yt\xE4nt\xF6jen levitt\xE4minen\n\n6.1 Tiedotussuunnitelma\n\nTiedote.",
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nOsioita ovat\n1. Hankkeen ohjaus\n2. Hankkeen arviointi",
    ],
  },
  *check(form) {
    const first = /* @__PURE__ */ new Map();
    for (const section2 of form.allSections) {
      const { def, heading, occurrence, parent } = section2;
      if (occurrence === 1) first.set(def.id, section2);
      if (heading === void 0 || occurrence === 1) continue;
      if (parent !== void 0 && parent.occurrence > 1) continue;
      const original = first.get(def.id);
      yield {
        message: "twice",
        values: { number: def.id },
        span: heading.line.content,
        related:
          original === void 0
            ? []
            : [{ message: "first", span: original.heading?.line.content ?? original.span }],
      };
    }
  },
});

// shared/templates/bind/matrix.ts
var LONGEST_SCORES = 20;
var MOST_SCORE_WORDS = 3;
var LONGEST_ROW = 200;
var MOST_TITLE_EDITS = 2;
function indexMatrix(matrix2) {
  const titles = matrix2.groups.flatMap(({ rows }) =>
    rows.flatMap((def) =>
      [def.title, ...def.accept].map((title2) => ({ def, title: title2, words: fold(title2).split(" ") })),
    ),
  );
  const byFirstWord = /* @__PURE__ */ new Map();
  for (const title2 of titles) {
    const [first = ""] = title2.words;
    const known = byFirstWord.get(first);
    if (known === void 0) byFirstWord.set(first, [title2]);
    else known.push(title2);
  }
  return {
    headers: new Set(matrix2.header.map(fold)),
    groups: new Map(
      matrix2.groups.flatMap(({ title: title2, accept }) =>
        [title2, ...accept].map((one) => [fold(one), title2]),
      ),
    ),
    titles,
    byFirstWord,
  };
}
var isInteger = (token) => token !== void 0 && /^\d{1,15}$/u.test(token);
var tokensOf = (text3) => text3.split(/\s+/u).filter((token) => token !== "");
var isTwoIntegers = (text3) => {
  const tokens = tokensOf(text3);
  return tokens.length === 2 && tokens.every(isInteger);
};
function resemblesScores(rest) {
  if (rest.length > LONGEST_SCORES || tokensOf(rest).length > MOST_SCORE_WORDS) return false;
  return /\d/u.test(rest) || !/[.!?]$/u.test(rest);
}
function endOfLastWord(token, word) {
  if (fold(token) === word) return token.length;
  const digits = /\d{1,2}$/u.exec(token);
  const bare = digits === null ? token.replace(/:$/u, "") : token.slice(0, digits.index);
  if (fold(bare) !== word) return void 0;
  return digits === null ? token.length : digits.index;
}
function afterTitle(text3, start, end, words) {
  let at = start;
  for (const [i, word] of words.entries()) {
    while (at < end && /\s/u.test(text3[at] ?? "")) at++;
    const from = at;
    while (at < end && /\S/u.test(text3[at] ?? "") && at - from <= LONGEST_ROW) at++;
    const token = text3.slice(from, at);
    if (i === words.length - 1) {
      const length = endOfLastWord(token, word);
      return length === void 0 ? void 0 : from + length;
    }
    if (fold(token) !== word) return void 0;
  }
  return void 0;
}
function findTitle(text3, { start, end }, words) {
  const first = fold(/^\S{1,100}/u.exec(text3.slice(start, Math.min(end, start + LONGEST_ROW)))?.[0] ?? "");
  const candidates2 =
    words.byFirstWord.get(first) ?? words.byFirstWord.get(first.replace(/[:\d]{1,2}$/u, ""));
  for (const { def, words: parts } of candidates2 ?? []) {
    const titleEnd = afterTitle(text3, start, end, parts);
    if (titleEnd !== void 0) return { def, end: titleEnd };
  }
  return void 0;
}
function readFixed(text3, { content }, words) {
  if (content.end - content.start > LONGEST_ROW) return void 0;
  const folded2 = fold(text3.slice(content.start, content.end));
  if (words.headers.has(folded2)) return { kind: "header", span: content };
  const group = words.groups.get(folded2);
  return group === void 0 ? void 0 : { kind: "group", title: group, span: content };
}
function readMatrixLine(text3, line2, words) {
  const fixed = readFixed(text3, line2, words);
  if (fixed !== void 0) return fixed;
  const found2 = findTitle(text3, line2.content, words);
  if (found2 === void 0) return void 0;
  const scores2 = trimSpan(text3, span(found2.end, line2.content.end));
  const rest = text3.slice(scores2.start, scores2.end);
  if (!isTwoIntegers(rest) && !resemblesScores(rest)) return void 0;
  return rowOf(found2.def, span(line2.content.start, found2.end), scores2);
}
var rowOf = (def, title2, scores2, spelling = "exact") => ({
  kind: "row",
  def,
  title: title2,
  scores: scores2,
  spelling,
});
function readRow(text3, lines2, at, words) {
  const line2 = lines2[at];
  if (line2 === void 0) return void 0;
  let last = at;
  let found2 = findTitle(text3, line2.content, words);
  const next = lines2[at + 1];
  if (found2 === void 0 && next !== void 0 && line2.content.end - line2.content.start <= LONGEST_ROW) {
    found2 = findTitle(text3, span(line2.content.start, next.content.end), words);
    last = at + 1;
  }
  const end = lines2[last]?.content.end;
  if (found2 === void 0 || end === void 0) return void 0;
  const title2 = span(line2.content.start, found2.end);
  const own2 = trimSpan(text3, span(found2.end, end));
  const below = own2.start === own2.end ? scoresBelow(text3, lines2, last + 1) : void 0;
  const scores2 = below?.scores ?? own2;
  const rest = text3.slice(scores2.start, scores2.end);
  const certain = isTwoIntegers(rest);
  if (!certain && !resemblesScores(rest)) return void 0;
  return { row: rowOf(found2.def, title2, scores2), lines: last - at + 1 + (below?.lines ?? 0), certain };
}
function scoresBelow(text3, lines2, at) {
  const [first, second] = [lines2[at]?.content, lines2[at + 1]?.content];
  const textIn = (of) => (of.end - of.start > LONGEST_SCORES ? "" : text3.slice(of.start, of.end));
  if (first === void 0) return void 0;
  if (isTwoIntegers(textIn(first))) return { scores: first, lines: 1 };
  if (second === void 0 || !isInteger(textIn(first)) || !isInteger(textIn(second))) return void 0;
  return { scores: span(first.start, second.end), lines: 2 };
}
function readMisspelled(text3, { content }, missing) {
  if (missing.length === 0 || content.end - content.start > LONGEST_ROW) return void 0;
  const written = text3.slice(content.start, content.end);
  const found2 = /\s\d{1,3}\s\d{1,3}$/u.exec(written);
  if (found2 === null) return void 0;
  const title2 = trimSpan(text3, span(content.start, content.start + found2.index));
  const near = missing.find(({ title: right }) => {
    const most = Math.min(MOST_TITLE_EDITS, Math.floor(right.length / 4));
    return editDistance(text3.slice(title2.start, title2.end), right, most) <= most;
  });
  if (near === void 0) return void 0;
  return rowOf(near.def, title2, span(content.start + found2.index + 1, content.end), "misspelled");
}
function readMatrix(text3, lines2, words) {
  const taken = /* @__PURE__ */ new Map();
  const doubtful = [];
  const found2 = /* @__PURE__ */ new Set();
  for (let at = 0; at < lines2.length; at++) {
    const line2 = lines2[at];
    if (line2 === void 0) break;
    const fixed = readFixed(text3, line2, words);
    if (fixed !== void 0) {
      taken.set(at, { piece: fixed, lines: 1 });
      continue;
    }
    const reading = readRow(text3, lines2, at, words);
    if (reading === void 0) continue;
    if (!reading.certain) {
      doubtful.push({ at, reading });
      continue;
    }
    taken.set(at, { piece: reading.row, lines: reading.lines });
    found2.add(reading.row.def);
    at += reading.lines - 1;
  }
  for (const { at, reading } of doubtful) {
    if (taken.has(at) || found2.has(reading.row.def)) continue;
    taken.set(at, { piece: reading.row, lines: reading.lines });
    found2.add(reading.row.def);
  }
  const pieces2 = [];
  for (let at = 0; at < lines2.length; at++) {
    const line2 = lines2[at];
    if (line2 === void 0) break;
    const known = taken.get(at);
    const missing = known === void 0 ? words.titles.filter(({ def }) => !found2.has(def)) : [];
    const piece = known?.piece ?? readMisspelled(text3, line2, missing);
    pieces2.push(piece ?? { kind: "note", line: line2 });
    if (known === void 0 && piece?.kind === "row") found2.add(piece.def);
    at += (known?.lines ?? 1) - 1;
  }
  return pieces2;
}

// shared/templates/bind/words.ts
var wordsOf3 = (text3) => fold(text3).split(" ");
function afterWords(text3, within, words) {
  let at = within.start;
  for (const word of words) {
    while (at < within.end && /\s/u.test(text3.charAt(at))) at++;
    const start = at;
    while (at < within.end && /\S/u.test(text3.charAt(at))) at++;
    if (fold(text3.slice(start, at)) !== word) return void 0;
  }
  return at;
}
function firstWord(text3, { start, end }) {
  let at = start;
  while (at < end && /\S/u.test(text3.charAt(at))) at++;
  return fold(text3.slice(start, at));
}

// shared/templates/bind/vocabulary.ts
var labelsOf = (def) => (def.label === void 0 ? [] : [def.label, ...def.accept]);
var titlesOf2 = (def) => [def.title, ...def.accept];
function labelTable(fields) {
  const table2 = /* @__PURE__ */ new Map();
  for (const field2 of fields)
    for (const label of labelsOf(field2)) {
      const known = table2.get(fold(label));
      if (known === void 0) table2.set(fold(label), [field2]);
      else known.push(field2);
    }
  return table2;
}
function labelStarts(fields) {
  const starts = /* @__PURE__ */ new Map();
  for (const def of fields)
    for (const label of labelsOf(def)) {
      const words = wordsOf3(label);
      const known = starts.get(words[0] ?? "");
      if (known === void 0) starts.set(words[0] ?? "", [{ def, words }]);
      else known.push({ def, words });
    }
  return starts;
}
var wholeLinesOf = (template, { fields }) =>
  fields
    .filter(({ label, choices }) => label === void 0 && choices !== void 0)
    .flatMap(({ choices }) => template.lists[choices ?? ""]?.values ?? [])
    .flatMap(({ value, accept }) => [value, ...accept])
    .map(fold);
var entryOf = (template, def, parent, index) => ({
  def,
  parent,
  index,
  titles: new Set(titlesOf2(def).map(fold)),
  labels: labelTable(def.fields),
  starts: labelStarts(def.fields),
  wholeLines: new Set(wholeLinesOf(template, def)),
  matrix: def.matrix && indexMatrix(def.matrix),
});
function entriesOf(template) {
  const entries = [];
  for (const { def, parent } of sectionDefs(template)) {
    const above = entries.find((entry2) => entry2.def === parent);
    entries.push(entryOf(template, def, above, entries.length));
  }
  return entries;
}
var allFields = (template) =>
  [...sectionDefs(template)].flatMap(({ def }) => fieldDefs(def)).concat(template.head.fields);
var rolesIn = (def) => new Set(fieldDefs(def).flatMap(({ roles }) => Object.values(roles)));
var HEADING_WEIGHT = 2;
var LABEL_WEIGHT = 1;
function signalsOf(template) {
  const weights = /* @__PURE__ */ new Map();
  const add = (line2, weight) => {
    weights.set(fold(line2), Math.max(weight, weights.get(fold(line2)) ?? 0));
  };
  for (const { def } of sectionDefs(template)) {
    for (const title2 of titlesOf2(def)) if (def.numbered) add(`${def.id} ${title2}`, HEADING_WEIGHT);
    for (const field2 of fieldDefs(def))
      if (!field2.generic) for (const label of labelsOf(field2)) add(`${label}:`, LABEL_WEIGHT);
  }
  for (const { line: line2, weight } of template.recognise) add(line2, weight);
  return weights;
}
function foreignWords(template, entries, others) {
  const kin = others.filter(({ programme }) => programme === template.programme);
  const ownLabels = new Set([template, ...kin].flatMap(allFields).flatMap(labelsOf).map(fold));
  const ownTitles = new Set([...entries, ...kin.flatMap(entriesOf)].flatMap(({ titles }) => [...titles]));
  const foreignLabels = /* @__PURE__ */ new Map();
  const foreignTitles = /* @__PURE__ */ new Map();
  for (const other of others) {
    if (other.programme === void 0 || other.programme === template.programme) continue;
    for (const field2 of allFields(other))
      for (const label of labelsOf(field2).map(fold))
        if (!ownLabels.has(label) && !foreignLabels.has(label))
          foreignLabels.set(label, { templateId: other.id, roles: Object.values(field2.roles) });
    for (const { titles, def } of entriesOf(other))
      for (const title2 of titles)
        if (!ownTitles.has(title2)) foreignTitles.set(title2, { templateId: other.id, roles: rolesIn(def) });
  }
  return { foreignLabels, foreignTitles };
}
function createVocabulary(template, others) {
  const entries = entriesOf(template);
  const byTitle = /* @__PURE__ */ new Map();
  for (const entry2 of entries)
    for (const title2 of entry2.titles) if (!byTitle.has(title2)) byTitle.set(title2, entry2);
  const foreign = foreignWords(template, entries, others);
  const titles = [...byTitle.keys(), ...foreign.foreignTitles.keys()];
  return {
    template,
    entries,
    longestTitle: Math.max(...titles.map(({ length }) => length)),
    byId: new Map(entries.map((entry2) => [entry2.def.id, entry2])),
    byTitle,
    ...foreign,
    signals: signalsOf(template),
  };
}

// shared/rules/structure/field-misspelled.ts
var field_misspelled_default = defineRule({
  id: "structure/field-misspelled",
  severity: "warning",
  title: { fi: "Kent\xE4n nimess\xE4 virhe", sv: "Fel i f\xE4ltets namn", en: "Field misspelled" },
  source: {
    fi: "Hankekuvauksen lomakemalli: kenttien nimet",
    sv: "Blankettmallen f\xF6r projektbeskrivningen: f\xE4ltens namn",
    en: "The form of the project description: names of its fields",
  },
  messages: {
    misspelled: {
      fi: 'Tarkoititko "{label}"? Kirjoita kent\xE4n nimi niin kuin se on lomakkeessa.',
      sv: 'Menade du "{label}"? Skriv f\xE4ltets namn som det st\xE5r p\xE5 blanketten.',
      en: `Did you mean "{label}"? Write the field's name as the form has it.`,
    },
    colon: {
      fi: 'Tarkoititko "{label}"? Kent\xE4n nimen per\xE4st\xE4 puuttuu kaksoispiste.',
      sv: 'Menade du "{label}"? Kolon saknas efter f\xE4ltets namn.',
      en: `Did you mean "{label}"? The colon after the field's name is missing.`,
    },
  },
  fix: "safe",
  fixTitle: {
    fi: 'Korjaa muotoon "{label}"',
    sv: 'R\xE4tta till "{label}"',
    en: 'Correct to "{label}"',
  },
  docs: {
    why: {
      fi: "Kentt\xE4 tunnistetaan nimest\xE4\xE4n ja sen per\xE4ss\xE4 olevasta kaksoispisteest\xE4. V\xE4\xE4rin kirjoitettu kentt\xE4 j\xE4\xE4 helposti lukematta.",
      sv: "Ett f\xE4lt k\xE4nns igen p\xE5 sitt namn och kolonet efter det. Ett felskrivet f\xE4lt blir l\xE4tt ol\xE4st.",
      en: "A field is known by its name and the colon after it. A misspelled field is easily left unread.",
    },
    fix: {
      fi: "Kirjoita kent\xE4n nimi t\xE4sm\xE4lleen niin kuin se on lomakkeessa, ja sen per\xE4\xE4n kaksoispiste.",
      sv: "Skriv f\xE4ltets namn exakt som det st\xE5r p\xE5 blanketten, och ett kolon efter det.",
      en: "Write the field's name exactly as the form has it, and a colon after it.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "1 Hanke\n\nHankeen nimi: Polku",
        fixed: "1 Hanke\n\nHankkeen nimi: Polku",
      },
      {
        template: "esr-2014-2020",
        text: "1 Hanke\n\nHankekoodi S29991",
        fixed: "1 Hanke\n\nHankekoodi: S29991",
      },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nAloituspaiv\xE4: 01.03.2016",
        fixed: "Tietoja hankkeesta:\n\nAloitusp\xE4iv\xE4: 01.03.2016",
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      { template: "esr-2007-2013", text: "1. Projekti\n\nOsa: Valtakunnallinen osio" },
      "2 Hakijan perustiedot\n\nYhteyshenkil\xF6n s\xE4hk\xF6postiosoite: essi(at)esimerkki.fi",
      "2 Hakijan perustiedot\n\nYhteyshenkil\xF6n s\xE4hk\xF6postisoite: essi(at)esimerkki.fi",
    ],
  },
  *check(form) {
    for (const { label, spelling, def } of form.fields) {
      if (spelling !== "misspelled" || label === void 0) continue;
      const written = form.textOf(label);
      const meant = nearest(written, labelsOf(def)) ?? def.label ?? written;
      const colonless =
        def.colon === "required" && !/^\s*:/u.test(form.text.slice(label.end, label.end + 20));
      const newText = colonless ? `${meant}:` : meant;
      const isColonOnly = colonless && sameText(written, meant);
      yield {
        message: isColonOnly ? "colon" : "misspelled",
        values: { label: newText },
        span: label,
        fix: {
          kind: "safe",
          edits: [
            isColonOnly ? { span: span(label.end, label.end), newText: ":" } : { span: label, newText },
          ],
        },
      };
    }
  },
});

// shared/text/order.ts
function displaced(values) {
  const longest = new Array(values.length).fill(0);
  const tops = [];
  for (let i = values.length - 1; i >= 0; i--) {
    const value = values[i] ?? 0;
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tops[middle] ?? 0) >= value) low = middle + 1;
      else high = middle;
    }
    tops[low] = value;
    longest[i] = low + 1;
  }
  let wanted = tops.length;
  let last = Number.NEGATIVE_INFINITY;
  return values.flatMap((value, i) => {
    if (longest[i] !== wanted || value < last) return [i];
    wanted--;
    last = value;
    return [];
  });
}

// shared/rules/structure/field-out-of-order.ts
var field_out_of_order_default = defineRule({
  id: "structure/field-out-of-order",
  severity: "hint",
  needs: ({ layout }) => layout.ordered,
  title: { fi: "Kenttien j\xE4rjestys", sv: "F\xE4ltens ordning", en: "Order of fields" },
  source: {
    fi: "Hankekuvauksen lomakemalli: kenttien j\xE4rjestys",
    sv: "Blankettmallen f\xF6r projektbeskrivningen: f\xE4ltens ordning",
    en: "The form of the project description: order of its fields",
  },
  messages: {
    moved: {
      fi: 'Kent\xE4n "{label}" paikka poikkeaa mallista. Tiedot luetaan silti oikein.',
      sv: 'F\xE4ltet "{label}" st\xE5r p\xE5 en annan plats \xE4n i mallen. Uppgifterna l\xE4ses \xE4nd\xE5 r\xE4tt.',
      en: 'Field "{label}" stands elsewhere than in the form. It is still read right.',
    },
    also: {
      fi: 'My\xF6s kentt\xE4 "{label}" on eri kohdassa kuin mallissa',
      sv: '\xC4ven f\xE4ltet "{label}" st\xE5r p\xE5 en annan plats \xE4n i mallen',
      en: 'Field "{label}" stands elsewhere than in the form too',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Sama j\xE4rjestys kaikissa kuvauksissa helpottaa niiden lukemista rinnakkain. Sis\xE4lt\xF6\xF6n t\xE4m\xE4 ei vaikuta.",
      sv: "Samma ordning i alla beskrivningar g\xF6r det l\xE4ttare att l\xE4sa dem sida vid sida. Inneh\xE5llet p\xE5verkas inte.",
      en: "One order in all descriptions makes it easier to read them side by side. The contents are not affected.",
    },
    fix: {
      fi: "Siirr\xE4 kentt\xE4 lomakkeen mukaiseen kohtaan, jos haluat noudattaa mallia tarkasti.",
      sv: "Flytta f\xE4ltet till sin plats enligt blanketten om du vill f\xF6lja mallen noggrant.",
      en: "Move the field to where the form has it, if you wish to follow the form closely.",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nHankkeen nimi: Polku\n\nHankekoodi: S29991",
      "1 Hanke\n\nVastuuviranomainen: Ty\xF6- ja elinkeinoministeri\xF6\n\nHankekoodi: S29991\n\nHankkeen nimi: Polku",
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      { template: "esr-2007-2013", replace: [] },
      "1 Hanke\n\nHankekoodi: S29991\n\nErityistavoite: 8.1. Tavoite\n\nToiminnan tila: Toiminnassa",
    ],
  },
  *check(form) {
    for (const section2 of form.allSections) {
      const places = new Map(section2.def.fields.map((def, i) => [def, i]));
      const twice = new Set(section2.fields.filter(({ occurrence }) => occurrence > 1).map(({ def }) => def));
      const known = section2.fields.filter(
        ({ def, label }) => label !== void 0 && !twice.has(def) && places.has(def),
      );
      const [first, ...others] = displaced(known.map(({ def }) => places.get(def) ?? 0))
        .map((i) => known[i])
        .filter((field2) => field2 !== void 0);
      if (first?.label === void 0) continue;
      yield {
        message: "moved",
        values: { label: first.def.label ?? "" },
        span: first.label,
        related: others.map((field2) => ({
          message: "also",
          values: { label: field2.def.label ?? "" },
          span: field2.label ?? field2.span,
        })),
      };
    }
  },
});

// shared/rules/structure/heading-misspelled.ts
var heading_misspelled_default = defineRule({
  id: "structure/heading-misspelled",
  severity: "warning",
  title: { fi: "Otsikossa kirjoitusvirhe", sv: "Skrivfel i rubriken", en: "Heading misspelled" },
  source: {
    fi: "Hankekuvauksen lomakemalli: osioiden otsikot",
    sv: "Blankettmallen f\xF6r projektbeskrivningen: avsnittens rubriker",
    en: "The form of the project description: headings of its sections",
  },
  messages: {
    misspelled: {
      fi: 'Otsikon pit\xE4isi olla "{title}". Korjaa otsikko lomakkeen mukaiseksi.',
      sv: 'Rubriken borde vara "{title}". R\xE4tta rubriken enligt blanketten.',
      en: 'The heading should be "{title}". Correct it to what the form has.',
    },
  },
  fix: "safe",
  fixTitle: {
    fi: 'Korjaa otsikoksi "{title}"',
    sv: 'R\xE4tta rubriken till "{title}"',
    en: 'Correct the heading to "{title}"',
  },
  docs: {
    why: {
      fi: "Osio tunnistetaan numerostaan ja otsikostaan. V\xE4\xE4rin kirjoitettu otsikko vaikeuttaa osion l\xF6yt\xE4mist\xE4 asiakirjasta ja tietojen poimimista siit\xE4.",
      sv: "Ett avsnitt k\xE4nns igen p\xE5 sitt nummer och sin rubrik. En felskriven rubrik g\xF6r det sv\xE5rare att hitta avsnittet och att plocka uppgifter ur det.",
      en: "A section is known by its number and heading. A misspelled heading makes it harder to find the section and to extract what it says.",
    },
    fix: {
      fi: "Kirjoita otsikko t\xE4sm\xE4lleen niin kuin se on lomakkeessa.",
      sv: "Skriv rubriken exakt som den st\xE5r p\xE5 blanketten.",
      en: "Write the heading exactly as the form has it.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "2 Hakijan perustiedt\n\nY-tunnus: 1234567-1",
        fixed: "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1",
      },
      {
        template: "esr-2014-2020",
        text: "5 Maantieteellinen kohdealue\n\nValtakunnallinen hanke",
        fixed: "6 Maantieteellinen kohdealue\n\nValtakunnallinen hanke",
      },
      {
        template: "esr-2007-2013",
        text: "5. Suunnitelman mukainen tiivistelm\xE4 totetuksesta\n\nTeksti.",
        fixed: "5. Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nTeksti.",
      },
      {
        template: "hankekortti",
        text: "Tietoja hankeesta:\n\nMaakunta: Lappi",
        fixed: "Tietoja hankkeesta:\n\nMaakunta: Lappi",
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      "7 Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantatiedoista\n\n7.1 Osallistuvien yritysten lukum\xE4\xE4r\xE4\n\nSuunniteltu: 1",
      "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nMukana on\n1 henkil\xF6\n2 hakijaa",
      { template: "hankekortti", text: "Eri tahojen merkitys\n\nOhjausryhma\n\nKunta." },
    ],
  },
  *check(form) {
    for (const { def, heading } of form.allSections) {
      if (heading?.spelling !== "misspelled") continue;
      const written = form.textOf(heading.title);
      const meant = nearest(written, titlesOf2(def)) ?? def.title;
      const title2 = headingText(form.template, { ...def, title: meant });
      const { content } = heading.line;
      const colon = !def.numbered && content.end > heading.title.end ? ":" : "";
      yield {
        message: "misspelled",
        values: { title: title2 },
        span: content,
        fix: { kind: "safe", edits: [{ span: content, newText: title2 + colon }] },
      };
    }
  },
});

// shared/rules/structure/heading-style.ts
var heading_style_default = defineRule({
  id: "structure/heading-style",
  severity: "info",
  needs: ({ layout }) => layout.headingDot !== void 0,
  title: { fi: "Otsikkonumeron esitystapa", sv: "Rubriknumrets skrivs\xE4tt", en: "Style of heading number" },
  source: {
    fi: "Hankekuvauksen lomakemalli: vuosien 2014\u20132020 lomakkeessa otsikko on muotoa \u201D1 Hanke\u201D, vuosien 2007\u20132013 lomakkeessa \u201D1. Projekti\u201D; alaotsikon numeron per\xE4ss\xE4 ei ole pistett\xE4",
    sv: "Blankettmallen: p\xE5 blanketten 2014\u20132020 skrivs rubriken \u201D1 Hanke\u201D, p\xE5 blanketten 2007\u20132013 \u201D1. Projekti\u201D; underrubrikens nummer har ingen punkt efter sig",
    en: 'The form: on the 2014\u20132020 form a heading is written "1 Hanke", on the 2007\u20132013 form "1. Projekti"; the number of a subsection has no dot after it',
  },
  messages: {
    dot: {
      fi: 'Otsikkonumeron esitystapa ei vastaa mallia. Lomakkeessa numero on muotoa "{number}".',
      sv: 'Rubriknumret \xE4r inte skrivet som i mallen. P\xE5 blanketten skrivs numret "{number}".',
      en: 'The heading number is not written as in the form. There it is "{number}".',
    },
  },
  fix: "safe",
  fixTitle: {
    fi: 'Kirjoita numero muotoon "{number}"',
    sv: 'Skriv numret "{number}"',
    en: 'Write the number as "{number}"',
  },
  docs: {
    why: {
      fi: "Sama esitystapa kaikissa kuvauksissa helpottaa niiden vertaamista. Sis\xE4lt\xF6\xF6n t\xE4m\xE4 ei vaikuta.",
      sv: "Samma skrivs\xE4tt i alla beskrivningar g\xF6r dem l\xE4ttare att j\xE4mf\xF6ra. Inneh\xE5llet p\xE5verkas inte.",
      en: "One style in all descriptions makes them easier to compare. The contents are not affected.",
    },
    fix: {
      fi: "Lis\xE4\xE4 tai poista numeron per\xE4ss\xE4 oleva piste lomakkeen mukaisesti.",
      sv: "L\xE4gg till eller ta bort punkten efter numret enligt blanketten.",
      en: "Add or remove the dot after the number, as the form has it.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "1. Hanke\n\nHankkeen nimi: Polku",
        fixed: "1 Hanke\n\nHankkeen nimi: Polku",
      },
      {
        template: "esr-2014-2020",
        text: "4.1. Varsinaiset kohderyhm\xE4t\n\nTy\xF6tt\xF6m\xE4t.",
        fixed: "4.1 Varsinaiset kohderyhm\xE4t\n\nTy\xF6tt\xF6m\xE4t.",
      },
      {
        template: "esr-2007-2013",
        text: "1 Projekti\n\nProjektin nimi: Silta",
        fixed: "1. Projekti\n\nProjektin nimi: Silta",
      },
      {
        template: "esr-2007-2013",
        text: "3.2. Varsinaiset kohderyhm\xE4t\n\nTy\xF6tt\xF6m\xE4t.",
        fixed: "3.2 Varsinaiset kohderyhm\xE4t\n\nTy\xF6tt\xF6m\xE4t.",
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      { template: "esr-2007-2013", replace: [] },
    ],
  },
  *check(form) {
    const { headingDot } = form.template.layout;
    for (const { def, heading } of form.allSections) {
      if (heading?.numberSpan === void 0 || heading.spelling !== "exact") continue;
      const wanted = headingDot === true && !def.id.includes(".");
      if (heading.dotted === wanted) continue;
      const number3 = `${def.id}${wanted ? "." : ""}`;
      const at = span(heading.numberSpan.start, heading.title.start);
      yield {
        message: "dot",
        values: { number: number3 },
        span: span(heading.numberSpan.start, heading.numberSpan.end + (heading.dotted ? 1 : 0)),
        fix: { kind: "safe", edits: [{ span: at, newText: `${number3} ` }] },
      };
    }
  },
});

// shared/rules/requirement.ts
var isRequired = (required2, profile) =>
  required2 === "always" || (required2 === "realisation" && profile === "review");
function fieldsByDef(sections) {
  const byDef = /* @__PURE__ */ new Map();
  for (const field2 of sections.flatMap(({ fields }) => fields)) {
    const known = byDef.get(field2.def);
    if (known === void 0) byDef.set(field2.def, [field2]);
    else known.push(field2);
  }
  return byDef;
}
var hasValue = (fields) => fields?.some((field2) => !isEmpty(field2)) ?? false;
function isExcused(def, all, present) {
  if (def.emptyWith.length === 0) return false;
  return all.every((other) => !def.emptyWith.includes(other.id) || !hasValue(present.get(other)));
}
var isAlternativeUsed = (def, all, present) =>
  def.alternative !== void 0 &&
  all.some(
    (other) =>
      other.alternative === def.alternative && other.side !== def.side && hasValue(present.get(other)),
  );

// shared/rules/structure/missing-field.ts
function sidesOf(all, alternative) {
  const sides = /* @__PURE__ */ new Map();
  for (const def of all) {
    if (def.alternative !== alternative) continue;
    const known = sides.get(def.side);
    if (known === void 0) sides.set(def.side, [def]);
    else known.push(def);
  }
  return [...sides.values()];
}
function* lackOfAlternative(all, alternative, present) {
  const sides = sidesOf(all, alternative);
  const begun = sides.filter((side) => side.some((def) => present.has(def)));
  if (begun.length === 0) return yield { kind: "alternative", sides };
  const gaps = begun.map((side) => side.filter((def) => !present.has(def) && !isExcused(def, all, present)));
  if (gaps.some((missing) => missing.length === 0)) return;
  for (const field2 of gaps.flat()) if (field2.label !== void 0) yield { kind: "field", field: field2 };
}
function* lacksOf(section2, present, profile) {
  const all = section2.def.fields;
  const alternatives = /* @__PURE__ */ new Set();
  for (const field2 of all) {
    const { alternative } = field2;
    if (alternative !== void 0) {
      if (alternatives.has(alternative) || !isRequired(field2.required, profile)) continue;
      alternatives.add(alternative);
      yield* lackOfAlternative(all, alternative, present);
    } else if (field2.label !== void 0 && !present.has(field2)) {
      if (field2.required === "recommended") yield { kind: "recommended", field: field2 };
      else if (isRequired(field2.required, profile) && !isExcused(field2, all, present))
        yield { kind: "field", field: field2 };
    }
  }
}
var nameOf = (form, def) => def.label ?? form.template.lists[def.choices ?? ""]?.values[0]?.value ?? def.id;
var quoted = (form, side) => side.map((def) => `"${nameOf(form, def)}"`).join(", ");
function headedSections(form) {
  const byId = /* @__PURE__ */ new Map();
  for (const section2 of form.allSections) {
    if (section2.heading === void 0) continue;
    const known = byId.get(section2.def.id);
    if (known === void 0) byId.set(section2.def.id, [section2]);
    else known.push(section2);
  }
  return byId;
}
var missing_field_default = defineRule({
  id: "structure/missing-field",
  severity: { draft: "info", submission: "error", review: "error" },
  title: { fi: "Kentt\xE4 puuttuu", sv: "F\xE4lt saknas", en: "Field missing" },
  source: {
    fi: "Hankekuvauksen lomakemalli: lomakkeen kent\xE4t",
    sv: "Blankettmallen f\xF6r projektbeskrivningen: blankettens f\xE4lt",
    en: "The form of the project description: its fields",
  },
  messages: {
    missing: {
      fi: 'Pakollinen kentt\xE4 "{label}" puuttuu. Lis\xE4\xE4 se osioon "{heading}".',
      sv: 'Det obligatoriska f\xE4ltet "{label}" saknas. L\xE4gg till det i avsnittet "{heading}".',
      en: 'Required field "{label}" is missing. Add it to section "{heading}".',
    },
    alternatives: {
      fi: 'Pakollinen kentt\xE4 "{label}" puuttuu. Osioon "{heading}" kuuluu jompikumpi: {first} tai {second}.',
      sv: 'Det obligatoriska f\xE4ltet "{label}" saknas. I avsnittet "{heading}" ska det ena st\xE5: {first} eller {second}.',
      en: 'Required field "{label}" is missing. Section "{heading}" needs one of the two: {first} or {second}.',
    },
    recommended: {
      fi: 'Kentt\xE4 "{label}" puuttuu. Se ei ole pakollinen: lis\xE4\xE4 se osioon "{heading}", jos tieto on olemassa.',
      sv: 'F\xE4ltet "{label}" saknas. Det \xE4r inte obligatoriskt: l\xE4gg till det i avsnittet "{heading}" om uppgiften finns.',
      en: 'Field "{label}" is missing. It is not required: add it to section "{heading}" if there is something to tell.',
    },
  },
  fix: "suggest",
  fixTitle: {
    fi: 'Lis\xE4\xE4 kentt\xE4 "{label}"',
    sv: 'L\xE4gg till f\xE4ltet "{label}"',
    en: 'Insert field "{label}"',
  },
  docs: {
    why: {
      fi: "K\xE4sittelij\xE4 etsii jokaisen tiedon lomakkeen mukaisesta kent\xE4st\xE4. Puuttuva kentt\xE4 j\xE4tt\xE4\xE4 tiedon antamatta, ja kuvaus joudutaan palauttamaan t\xE4ydennett\xE4v\xE4ksi.",
      sv: "Handl\xE4ggaren s\xF6ker varje uppgift i blankettens f\xE4lt. Saknas f\xE4ltet \xE4r uppgiften inte l\xE4mnad, och beskrivningen m\xE5ste returneras f\xF6r komplettering.",
      en: "The handler looks for each piece of information in its field of the form. Without the field the information is not given, and the description has to be sent back to be completed.",
    },
    fix: {
      fi: "Lis\xE4\xE4 kentt\xE4 osioonsa muiden kenttien v\xE4liin lomakkeen j\xE4rjestyksess\xE4 ja kirjoita siihen arvo.",
      sv: "L\xE4gg till f\xE4ltet i sitt avsnitt mellan de andra f\xE4lten, i blankettens ordning, och skriv in ett v\xE4rde.",
      en: "Add the field to its section, among the others in the order of the form, and write its value.",
    },
  },
  examples: {
    invalid: [
      { template: "esr-2014-2020", replace: [["Y-tunnus: 1234567-1\n\n", ""]] },
      { template: "esr-2014-2020", replace: [["WWW-osoite: http://www.esimerkki.fi\n\n", ""]] },
      {
        template: "esr-2014-2020",
        replace: [
          ["Maakunnat: Keski-Suomi\n\nSeutukunnat: Jyv\xE4skyl\xE4n, \xC4\xE4nekosken\n\n", ""],
          ["Kunnat: Jyv\xE4skyl\xE4, Laukaa, \xC4\xE4nekoski\n\n", ""],
        ],
      },
      {
        template: "esr-2007-2013",
        text: "7. Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: 1 000\n\nToteutunut EU- ja valtion rahoitus: 900\n\nToteutunut julkinen rahoitus yhteens\xE4: 900\n",
        fixed:
          "7. Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: 1 000\n\nToteutunut EU- ja valtion rahoitus: 900\n\nSuunniteltu julkinen rahoitus yhteens\xE4:\n\nToteutunut julkinen rahoitus yhteens\xE4: 900\n",
      },
      { template: "hankekortti", replace: [["Maakunta: Keski-Suomi\n", ""]] },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      {
        template: "esr-2014-2020",
        profile: "submission",
        replace: [["Toteutunut EU- ja valtion rahoitus: 172 400\n\n", ""]],
      },
      {
        template: "esr-2007-2013",
        text: "3.1 Maantieteellinen kohdealue\n\nValtakunnallinen projekti\n",
      },
      { template: "esr-2007-2013", text: "3.1 Maantieteellinen kohdealue\n\nMaakunnat: Lappi\n" },
    ],
  },
  *check(form, { profile }) {
    for (const sections of headedSections(form).values()) {
      const [section2] = sections;
      const line2 = section2?.heading?.line;
      if (section2 === void 0 || line2 === void 0) continue;
      const heading = headingText(form.template, section2.def);
      for (const lack of lacksOf(section2, fieldsByDef(sections), profile)) {
        const [first = [], second = []] = lack.kind === "alternative" ? lack.sides : [[lack.field]];
        const [field2] = first;
        if (field2 === void 0) continue;
        const common = {
          span: line2.content,
          path: `${section2.def.id}/${field2.id}`,
          fix: { kind: "suggest", edits: [insertFields(form, section2, first)] },
        };
        const values = { label: nameOf(form, field2), heading };
        if (lack.kind === "field") yield { message: "missing", values, ...common };
        else if (lack.kind === "recommended")
          yield { message: "recommended", values, severity: "hint", ...common };
        else
          yield {
            message: "alternatives",
            values: { ...values, first: quoted(form, first), second: quoted(form, second) },
            ...common,
          };
      }
    }
  },
});

// shared/rules/structure/missing-section.ts
var missing_section_default = defineRule({
  id: "structure/missing-section",
  severity: { draft: "warning", submission: "error", review: "error" },
  title: { fi: "Osio puuttuu", sv: "Avsnitt saknas", en: "Section missing" },
  source: {
    fi: "Hankekuvauksen lomakemalli: lomakkeen numeroidut osiot",
    sv: "Blankettmallen f\xF6r projektbeskrivningen: blankettens numrerade avsnitt",
    en: "The form of the project description: its numbered sections",
  },
  messages: {
    missing: {
      fi: 'Osio "{heading}" puuttuu. Lis\xE4\xE4 osio paikalleen.',
      sv: 'Avsnittet "{heading}" saknas. L\xE4gg till avsnittet p\xE5 sin plats.',
      en: 'Section "{heading}" is missing. Add it in its place.',
    },
    headings: {
      fi: "Osioiden otsikoita puuttuu: {headings}. Niiden sis\xE4lt\xF6 l\xF6ytyi ilman otsikoita; lis\xE4\xE4 otsikot sis\xE4ll\xF6n yl\xE4puolelle.",
      sv: "Avsnittsrubriker saknas: {headings}. Inneh\xE5llet hittades utan rubriker; l\xE4gg till rubrikerna ovanf\xF6r det.",
      en: "Section headings are missing: {headings}. Their contents were found without headings; add the headings above them.",
    },
    unknownWording: {
      fi: "Osioita ei tarkistettu: {headings}. Lomakkeen t\xE4m\xE4nkielisen version sanamuotoja ei niiden osalta tunneta; tarkista ne suomenkielisest\xE4 kuvauksesta.",
      sv: "Avsnitt som inte har kontrollerats: {headings}. Deras ordalydelse i blanketten p\xE5 detta spr\xE5k \xE4r inte k\xE4nd; kontrollera dem i den finskspr\xE5kiga beskrivningen.",
      en: "Sections that were not checked: {headings}. Their wording in the form in this language is not known; check them in the Finnish description.",
    },
    here: {
      fi: 'Osion "{heading}" sis\xE4lt\xF6 alkaa t\xE4st\xE4',
      sv: 'Inneh\xE5llet i avsnittet "{heading}" b\xF6rjar h\xE4r',
      en: 'The contents of section "{heading}" begin here',
    },
  },
  fix: "suggest",
  fixTitle: {
    fi: "Lis\xE4\xE4 puuttuva osio tai otsikko",
    sv: "L\xE4gg till det saknade avsnittet eller rubriken",
    en: "Insert what is missing: section or heading",
  },
  docs: {
    why: {
      fi: "Lomakkeen kaikki osiot kuuluvat kuvaukseen. Puuttuvan osion tietoja ei voida arvioida, ja kuvaus joudutaan palauttamaan t\xE4ydennett\xE4v\xE4ksi.",
      sv: "Alla avsnitt p\xE5 blanketten h\xF6r till beskrivningen. Uppgifter i ett avsnitt som saknas kan inte bed\xF6mas, och beskrivningen m\xE5ste returneras f\xF6r komplettering.",
      en: "Every section of the form belongs to the description. What a missing section should say cannot be assessed, and the description has to be sent back to be completed.",
    },
    fix: {
      fi: "Lis\xE4\xE4 osion otsikko ja kent\xE4t lomakkeen mukaiseen kohtaan ja t\xE4yt\xE4 ne.",
      sv: "L\xE4gg till avsnittets rubrik och f\xE4lt p\xE5 den plats som blanketten anger och fyll i dem.",
      en: "Add the section's heading and fields where the form has them, and fill them in.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        replace: [["3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\n", ""]],
      },
      {
        template: "esr-2014-2020",
        replace: [
          [
            "4.2 V\xE4lilliset kohderyhm\xE4t\n\nAlueen ty\xF6nantajat ja kuntien ty\xF6llisyyspalvelut.\n\n",
            "",
          ],
        ],
      },
      {
        template: "esr-2007-2013",
        replace: [
          ["1. Projekti\n\n", ""],
          ["2. Projektin toteuttaja\n\n", ""],
        ],
      },
      { template: "hankekortti", replace: [["Avainsanat:\n\n", ""]] },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      { template: "esr-2007-2013", replace: [] },
      { template: "hankekortti", replace: [] },
      {
        template: "esr-2014-2020",
        profile: "submission",
        replace: [
          [
            "9 Loppuraportin tiivistelm\xE4\n\nHankkeessa syntyi malli, jota kunta k\xE4ytt\xE4\xE4 edelleen. Osallistujista joka kolmas sai ty\xF6paikan.",
            "",
          ],
        ],
      },
    ],
  },
  *check(form, { profile }) {
    const bound = new Map(form.allSections.map((section2) => [section2.def.id, section2]));
    const wording = partialWording(form);
    const absent = [...missingSections(form, profile)];
    const unknown2 = absent.filter((def) => wording?.unknown.includes(def) && !bound.has(def.id));
    const [firstUnknown] = unknown2;
    if (wording !== void 0 && firstUnknown !== void 0)
      yield {
        message: "unknownWording",
        values: { headings: namesOf2(form, unknown2) },
        span: wording.sign,
        path: firstUnknown.id,
        severity: "info",
      };
    const lacks = absent
      .filter((def) => !unknown2.includes(def))
      .map((def) => ({ def, contents: bound.get(def.id) }));
    const lost = lacks.flatMap(({ def, contents }) => (contents === void 0 ? [] : [{ def, contents }]));
    const [first, ...others] = lost;
    const isExtract = first !== void 0 && others.length > 0;
    const merged = isExtract ? lacks.map(({ def }) => def).filter((def) => isMerged(form, def, bound)) : [];
    if (isExtract)
      yield {
        message: "headings",
        values: {
          headings: namesOf2(
            form,
            lacks
              .filter(({ def, contents }) => contents !== void 0 || merged.includes(def))
              .map(({ def }) => def),
          ),
        },
        span: lineFrom(form.text, first.contents.span.start),
        path: first.def.id,
        severity: "info",
        related: others.map(({ def, contents }) => ({
          message: "here",
          values: { heading: headingText(form.template, def) },
          span: lineFrom(form.text, contents.span.start),
        })),
        fix: { kind: "suggest", edits: lost.map(({ def, contents }) => headingAbove(form, def, contents)) },
      };
    for (const { def, contents } of lacks) {
      if (isExtract && (contents !== void 0 || merged.includes(def))) continue;
      const place = placeOfSection(form, def);
      yield {
        message: "missing",
        values: { heading: headingText(form.template, def) },
        span: contents === void 0 ? lineTo(form.text, place) : lineFrom(form.text, contents.span.start),
        path: def.id,
        ...(def.missing === void 0 ? {} : { severity: def.missing }),
        fix: {
          kind: "suggest",
          edits: [
            contents === void 0
              ? insertParagraphs(form.text, place, sectionText(form.template, def))
              : headingAbove(form, def, contents),
          ],
        },
      };
    }
  },
});
function* missingSections(form, profile) {
  const headed = new Set(
    form.allSections.filter(({ heading }) => heading !== void 0).map(({ def }) => def.id),
  );
  for (const { def, parent } of sectionDefs(form.template)) {
    if (headed.has(def.id) || !isRequired(def.required, profile)) continue;
    if (parent === void 0 || headed.has(parent.id)) yield def;
  }
}
var MOST_TITLES = 3;
var namesOf2 = (form, defs) =>
  defs.length > MOST_TITLES && defs.every(({ numbered: numbered2 }) => numbered2)
    ? defs.map(({ id: id2 }) => id2).join(", ")
    : defs.map((def) => `"${headingText(form.template, def)}"`).join(", ");
var isFreeText = ({ fields, matrix: matrix2, sections = [] }) =>
  fields.length === 0 && matrix2 === void 0 && sections.every(isFreeText);
function isMerged(form, def, bound) {
  if (bound.has(def.id) || !isFreeText(def)) return false;
  const before =
    form.template.sections[form.template.sections.findIndex(({ id: id2 }) => id2 === def.id) - 1];
  const section2 = before && bound.get(before.id);
  return section2 !== void 0 && section2.heading === void 0 && section2.def.body !== void 0;
}
function headingAbove(form, def, { span: { start } }) {
  const heading = headingText(form.template, def) + lineEndOf(form.text).repeat(2);
  return { span: span(start, start), newText: heading };
}
var lineTo = (text3, offset) =>
  offset === 0
    ? span(0, 0)
    : span(Math.max(text3.lastIndexOf("\n", offset - 1), text3.lastIndexOf("\r", offset - 1)) + 1, offset);
function lineFrom(text3, offset) {
  const length = text3.slice(offset).search(/[\r\n]/u);
  return span(offset, length < 0 ? text3.length : offset + length);
}

// shared/rules/structure/mixed-periods.ts
var LEAST = 2;
var mixed_periods_default = defineRule({
  id: "structure/mixed-periods",
  severity: "warning",
  title: {
    fi: "Kahden ohjelmakauden kentti\xE4",
    sv: "F\xE4lt fr\xE5n tv\xE5 programperioder",
    en: "Fields of two periods",
  },
  source: {
    fi: "Ohjelmakausien hankekuvausten lomakemallit",
    sv: "Programperiodernas blankettmallar f\xF6r projektbeskrivningen",
    en: "The programme periods' forms of the project description",
  },
  messages: {
    mixed: {
      fi: 'Asiakirjassa on kahden ohjelmakauden kentti\xE4. "{text}" kuuluu ohjelmakauden {period} lomakkeeseen; k\xE4yt\xE4 t\xE4m\xE4n lomakkeen otsikoita ja kentti\xE4.',
      sv: 'Dokumentet har f\xE4lt fr\xE5n tv\xE5 programperioder. "{text}" h\xF6r till blanketten f\xF6r programperioden {period}; anv\xE4nd den h\xE4r blankettens rubriker och f\xE4lt.',
      en: 'The document has fields of two programme periods. "{text}" belongs to the form of the period {period}; use the headings and fields of this form.',
    },
    also: {
      fi: '"{text}" kuuluu ohjelmakauden {period} lomakkeeseen',
      sv: '"{text}" h\xF6r till blanketten f\xF6r programperioden {period}',
      en: '"{text}" belongs to the form of the period {period}',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Jokaisella ohjelmakaudella on oma lomakkeensa. Toisen kauden kentist\xE4 syntyy ep\xE4selvyys siit\xE4, mink\xE4 kauden s\xE4\xE4nn\xF6t hanketta koskevat. Useimmiten pohjana on k\xE4ytetty vanhaa asiakirjaa.",
      sv: "Varje programperiod har sin egen blankett. F\xE4lt fr\xE5n en annan period g\xF6r det oklart vilken periods regler som g\xE4ller. Oftast har ett gammalt dokument anv\xE4nts som underlag.",
      en: "Each programme period has its own form. Fields of another period leave it unclear whose rules apply. Mostly an old document was used as a model.",
    },
    fix: {
      fi: "Korvaa toisen kauden otsikot ja kent\xE4t t\xE4m\xE4n kauden lomakkeen vastaavilla.",
      sv: "Ers\xE4tt den andra periodens rubriker och f\xE4lt med motsvarande p\xE5 den h\xE4r periodens blankett.",
      en: "Replace the other period's headings and fields by those of this period's form.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        replace: [
          ["Hankekoodi:", "Projektikoodi:"],
          ["Hankkeen nimi:", "Projektin nimi:"],
          ["2 Hakijan perustiedot", "2 Projektin toteuttaja"],
        ],
      },
      {
        template: "esr-2007-2013",
        replace: [
          ["Projektikoodi:", "Hankekoodi:"],
          ["Projektin nimi:", "Hankkeen nimi:"],
        ],
      },
      {
        template: "hankekortti",
        replace: [
          [
            "EURA-tunnus: S29991\n",
            "EURA-tunnus: S29991\nProjektityyppi: Projekti, jossa on henkil\xF6it\xE4 mukana\n",
          ],
          ["Maakunta: Keski-Suomi\n", "Maakunta: Keski-Suomi\nProjektikoodi: S29991\n"],
        ],
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      { template: "esr-2007-2013", replace: [] },
      { template: "hankekortti", replace: [] },
      { template: "esr-2014-2020", replace: [["Hankekoodi:", "Projektikoodi:"]] },
    ],
  },
  *check(form, { registry: registry2 }) {
    const [first, ...others] = form.foreign;
    if (first === void 0 || form.foreign.length < LEAST) return;
    const valuesOf = ({ text: text3, templateId }) => {
      const template = registry2.templates.find(({ id: id2 }) => id2 === templateId);
      return { text: text3, period: template?.programme?.replace("-", "\u2013") ?? "" };
    };
    yield {
      message: "mixed",
      values: valuesOf(first),
      span: first.span,
      related: others.map((foreign) => ({ message: "also", values: valuesOf(foreign), span: foreign.span })),
    };
  },
});

// shared/rules/structure/section-out-of-order.ts
function movedAmong(sisters, places) {
  const known = sisters.filter(
    ({ def, heading, occurrence }) => heading !== void 0 && occurrence === 1 && places.has(def.id),
  );
  const out = new Set(displaced(known.map(({ def }) => places.get(def.id) ?? 0)));
  return { moved: known.filter((_, i) => out.has(i)), kept: known.filter((_, i) => !out.has(i)) };
}
function moveTo(form, { span: from }, offset) {
  const { text: text3 } = form;
  const before = text3.slice(0, from.start).trimEnd().length;
  const after = text3.length - text3.slice(from.end).trimStart().length;
  const cut3 = before === 0 ? span(0, after) : span(before, from.end);
  return [{ span: cut3, newText: "" }, insertParagraphs(text3, offset, text3.slice(from.start, from.end))];
}
var section_out_of_order_default = defineRule({
  id: "structure/section-out-of-order",
  severity: "warning",
  needs: ({ layout }) => layout.ordered,
  title: {
    fi: "Osio v\xE4\xE4r\xE4ss\xE4 kohdassa",
    sv: "Avsnitt p\xE5 fel plats",
    en: "Section out of order",
  },
  source: {
    fi: "Hankekuvauksen lomakemalli: osioiden j\xE4rjestys",
    sv: "Blankettmallen f\xF6r projektbeskrivningen: avsnittens ordning",
    en: "The form of the project description: order of its sections",
  },
  messages: {
    moved: {
      fi: 'Osio "{heading}" on v\xE4\xE4r\xE4ss\xE4 kohdassa. Siirr\xE4 se lomakkeen mukaiseen j\xE4rjestykseen.',
      sv: 'Avsnittet "{heading}" st\xE5r p\xE5 fel plats. Flytta det till blankettens ordning.',
      en: 'Section "{heading}" is in the wrong place. Move it to where the form has it.',
    },
  },
  fix: "suggest",
  fixTitle: {
    fi: 'Siirr\xE4 osio "{heading}" paikalleen',
    sv: 'Flytta avsnittet "{heading}" till sin plats',
    en: 'Move section "{heading}" to its place',
  },
  docs: {
    why: {
      fi: "Osiot luetaan ja arvioidaan lomakkeen j\xE4rjestyksess\xE4. V\xE4\xE4r\xE4ss\xE4 kohdassa oleva osio j\xE4\xE4 helposti huomaamatta.",
      sv: "Avsnitten l\xE4ses och bed\xF6ms i blankettens ordning. Ett avsnitt p\xE5 fel plats f\xF6rbises l\xE4tt.",
      en: "Sections are read and assessed in the order of the form. One in the wrong place is easily overlooked.",
    },
    fix: {
      fi: "Siirr\xE4 osio alaosioineen niin, ett\xE4 numerot kasvavat.",
      sv: "Flytta avsnittet med sina underavsnitt s\xE5 att numren stiger.",
      en: "Move the section with its subsections so that the numbers rise.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2007-2013",
        text: "6. Tiedotus ja hyvien k\xE4yt\xE4nt\xF6jen levitt\xE4minen\n\n6.2 Suunnitelma hyvien k\xE4yt\xE4nt\xF6jen levitt\xE4misest\xE4\n\nOpas.\n\n6.1 Tiedotussuunnitelma\n\nTiedote.\n",
        fixed:
          "6. Tiedotus ja hyvien k\xE4yt\xE4nt\xF6jen levitt\xE4minen\n\n6.1 Tiedotussuunnitelma\n\nTiedote.\n\n6.2 Suunnitelma hyvien k\xE4yt\xE4nt\xF6jen levitt\xE4misest\xE4\n\nOpas.\n",
      },
      {
        template: "esr-2014-2020",
        text: "9 Loppuraportin tiivistelm\xE4\n\nValmis.\n\n4 Hankkeen kohderyhm\xE4t\n\n4.1 Varsinaiset kohderyhm\xE4t\n\nTy\xF6tt\xF6m\xE4t.\n\n5 Projektin julkinen rahoitus, euroa\n",
        fixed:
          "4 Hankkeen kohderyhm\xE4t\n\n4.1 Varsinaiset kohderyhm\xE4t\n\nTy\xF6tt\xF6m\xE4t.\n\n5 Projektin julkinen rahoitus, euroa\n\n9 Loppuraportin tiivistelm\xE4\n\nValmis.\n",
      },
      {
        template: "esr-2014-2020",
        text: "4 Hankkeen kohderyhm\xE4t\n\n4.1 Varsinaiset kohderyhm\xE4t\n\nTy\xF6tt\xF6m\xE4t.\n\n5 Projektin julkinen rahoitus, euroa\n\n4.2 V\xE4lilliset kohderyhm\xE4t\n\n-\n",
        fixed:
          "4 Hankkeen kohderyhm\xE4t\n\n4.1 Varsinaiset kohderyhm\xE4t\n\nTy\xF6tt\xF6m\xE4t.\n\n4.2 V\xE4lilliset kohderyhm\xE4t\n\n-\n\n5 Projektin julkinen rahoitus, euroa\n",
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      { template: "esr-2007-2013", replace: [] },
      "1 Hanke\n\nHankkeen nimi: Polku\n\n1 Hanke\n\nHankkeen nimi: Polku",
    ],
  },
  *check(form) {
    const places = new Map([...sectionDefs(form.template)].map(({ def }, i) => [def.id, i]));
    const levels = [form.sections, ...form.sections.map(({ sections }) => sections)].map((sisters) =>
      movedAmong(sisters, places),
    );
    const moved = new Set(levels.flatMap((level) => level.moved));
    const settled = form.allSections.filter(
      (section2) =>
        !moved.has(section2) &&
        section2.occurrence === 1 &&
        (section2.parent === void 0 || !moved.has(section2.parent)),
    );
    for (const section2 of moved) {
      const { heading, def } = section2;
      if (heading === void 0) continue;
      yield {
        message: "moved",
        values: { heading: headingText(form.template, def) },
        span: heading.line.content,
        fix: {
          kind: "suggest",
          edits: moveTo(form, section2, placeOfSection(form, def, settled)),
        },
      };
    }
  },
});

// shared/templates/bind/labelLike.ts
var LONGEST_LABEL = 90;
var MOST_WORDS = 9;
var isDigit = (character) => /^\d$/u.test(character);
function looksLabelled(text3, line2) {
  const { labelled } = line2;
  if (labelled === void 0) return false;
  const label = textOf(text3, labelled.label);
  if (label.length > LONGEST_LABEL || !/^\p{L}/u.test(label) || /[.!?;]\s/u.test(label)) return false;
  if (text3.startsWith("//", labelled.colon + 1)) return false;
  if (isDigit(text3.charAt(labelled.colon - 1)) && isDigit(text3.charAt(labelled.colon + 1))) return false;
  return label.split(/\s+/u).length <= MOST_WORDS;
}

// shared/rules/structure/unknown-field.ts
function isField(form, line2) {
  const { labelled } = line2;
  if (labelled === void 0 || labelled.value.start === labelled.value.end) return false;
  return looksLabelled(form.text, line2) && /^\p{Lu}/u.test(form.textOf(labelled.label));
}
var unknown_field_default = defineRule({
  id: "structure/unknown-field",
  severity: "hint",
  needs: ({ layout }) => layout.closed,
  title: { fi: "Tuntematon kentt\xE4", sv: "Ok\xE4nt f\xE4lt", en: "Unknown field" },
  source: {
    fi: "Hankekuvauksen lomakemalli: lomakkeen kent\xE4t",
    sv: "Blankettmallen f\xF6r projektbeskrivningen: blankettens f\xE4lt",
    en: "The form of the project description: its fields",
  },
  messages: {
    unknown: {
      fi: 'Tuntematon kentt\xE4 "{label}". Lomakkeen t\xE4ss\xE4 osiossa ei ole sellaista kentt\xE4\xE4.',
      sv: 'Ok\xE4nt f\xE4lt "{label}". Blanketten har inget s\xE5dant f\xE4lt i det h\xE4r avsnittet.',
      en: 'Unknown field "{label}". The form has no such field in this section.',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kent\xE4st\xE4, jota lomakkeessa ei ole, ei poimita tietoa. Usein kentt\xE4 on v\xE4\xE4r\xE4ss\xE4 osiossa tai sen nimess\xE4 on virhe.",
      sv: "Ur ett f\xE4lt som inte finns p\xE5 blanketten plockas inga uppgifter. Ofta st\xE5r f\xE4ltet i fel avsnitt eller har fel namn.",
      en: "Nothing is extracted from a field that the form does not have. Often the field is in the wrong section, or its name is wrong.",
    },
    fix: {
      fi: "Tarkista kent\xE4n nimi ja osio. Vapaamuotoinen lis\xE4tieto kuuluu tekstiosioihin.",
      sv: "Kontrollera f\xE4ltets namn och avsnitt. Fritt formulerad information h\xF6r till textavsnitten.",
      en: "Check the field's name and section. Free remarks belong to the sections of text.",
    },
  },
  examples: {
    invalid: [
      "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1\n\nTilinumero: FI00 1234 5600 0007 85",
      { template: "esr-2007-2013", text: "1. Projekti\n\nProjektin nimi: Silta\n\nLyhenne: SIL" },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nTp 1: Palvelujen kehitt\xE4minen\nTavoite: kaikki t\xF6ihin",
      "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1\n\nhttp://www.esimerkki.fi\n\nAvoinna klo 12:00",
      "8.1 Sukupuolten tasa-arvo\n\nHankkeen p\xE4\xE4tavoite on sukupuolten tasa-arvon edist\xE4minen: Ei\nPerustelu: p\xE4\xE4tavoite on ty\xF6llistyminen.",
      "1 Hanke\n\nProjektikoodi: S29991\n\nProjektityyppi: Projekti, jossa on henkil\xF6it\xE4 mukana",
    ],
  },
  *check(form) {
    const foreign = new Set(
      form.foreign.length < 2 ? [] : form.foreign.map(({ span: span2 }) => span2.start),
    );
    for (const section2 of form.allSections) {
      if (section2.def.fields.length === 0) continue;
      for (const line2 of section2.free) {
        const label = line2.labelled?.label;
        if (label === void 0 || !isField(form, line2) || foreign.has(label.start)) continue;
        yield { message: "unknown", values: { label: form.textOf(label) }, span: label };
      }
    }
  },
});

// shared/templates/recognitionReason.ts
var SAMPLE2 = 4096;
var REASONS = {
  empty: {
    fi: "Asiakirja on tyhj\xE4. Kirjoita tai liit\xE4 siihen hankekuvauksen teksti.",
    sv: "Dokumentet \xE4r tomt. Skriv eller klistra in projektbeskrivningens text i det.",
    en: "The document is empty. Write or paste the text of the project description into it.",
  },
  pdf: {
    fi: "Tiedosto on PDF-asiakirja eik\xE4 teksti\xE4. Avaa se PDF-ohjelmassa, kopioi koko teksti ja tallenna se tekstitiedostoksi.",
    sv: "Filen \xE4r ett PDF-dokument, inte text. \xD6ppna den i ett PDF-program, kopiera all text och spara den som en textfil.",
    en: "The file is a PDF document, not text. Open it in a PDF reader, copy all of the text and save it as a text file.",
  },
  archive: {
    fi: "Tiedosto on Word- tai muu toimisto-ohjelman asiakirja (DOCX, ODT) tai pakattu tiedosto eik\xE4 teksti\xE4. Avaa se ohjelmassaan ja tallenna muodossa Vain teksti, UTF-8.",
    sv: "Filen \xE4r ett Word-dokument eller ett annat kontorsprogramsdokument (DOCX, ODT) eller en packad fil, inte text. \xD6ppna den i sitt program och spara den som Oformaterad text, UTF-8.",
    en: "The file is a Word or other office document (DOCX, ODT) or a packed file, not text. Open it in its program and save it as Plain text, UTF-8.",
  },
  oldOffice: {
    fi: "Tiedosto on vanhan Wordin tai muun toimisto-ohjelman asiakirja (DOC) eik\xE4 teksti\xE4. Avaa se ohjelmassaan ja tallenna muodossa Vain teksti, UTF-8.",
    sv: "Filen \xE4r ett dokument fr\xE5n \xE4ldre Word eller ett annat kontorsprogram (DOC), inte text. \xD6ppna den i sitt program och spara den som Oformaterad text, UTF-8.",
    en: "The file is a document of an older Word or other office program (DOC), not text. Open it in its program and save it as Plain text, UTF-8.",
  },
  rtf: {
    fi: "Tiedosto on muotoiltu asiakirja (RTF) eik\xE4 pelkk\xE4\xE4 teksti\xE4. Avaa se tekstink\xE4sittelyohjelmassa ja tallenna muodossa Vain teksti, UTF-8.",
    sv: "Filen \xE4r ett formaterat dokument (RTF), inte ren text. \xD6ppna den i ett ordbehandlingsprogram och spara den som Oformaterad text, UTF-8.",
    en: "The file is a formatted document (RTF), not plain text. Open it in a word processor and save it as Plain text, UTF-8.",
  },
  html: {
    fi: "Tiedosto on tallennettu verkkosivu eik\xE4 pelkk\xE4\xE4 teksti\xE4. Avaa sivu selaimessa, kopioi sen teksti ja tallenna se tekstitiedostoksi.",
    sv: "Filen \xE4r en sparad webbsida, inte ren text. \xD6ppna sidan i en webbl\xE4sare, kopiera dess text och spara den som en textfil.",
    en: "The file is a saved web page, not plain text. Open the page in a browser, copy its text and save it as a text file.",
  },
  binary: {
    fi: "Tiedosto ei ole teksti\xE4. Avaa se ohjelmassa, jolla se on tehty, ja tallenna teksti tekstitiedostoksi (UTF-8).",
    sv: "Filen \xE4r inte text. \xD6ppna den i programmet som den \xE4r gjord med och spara texten som en textfil (UTF-8).",
    en: "The file is not text. Open it in the program that made it, and save the text as a text file (UTF-8).",
  },
  other: {
    fi: "Tekstiss\xE4 ei ole tarpeeksi tunnettujen hankekuvausten otsikoita ja kentti\xE4. Valitse asiakirjan malli itse, jos teksti on hankekuvaus.",
    sv: "Texten har inte tillr\xE4ckligt m\xE5nga av de k\xE4nda projektbeskrivningarnas rubriker och f\xE4lt. V\xE4lj sj\xE4lv dokumentets mall om texten \xE4r en projektbeskrivning.",
    en: "The text has too few of the headings and fields of the known project descriptions. Choose the document's form yourself if the text is a project description.",
  },
};
var OPENINGS = [
  { opening: "%PDF-", reason: REASONS.pdf },
  { opening: "PK", reason: REASONS.archive },
  { opening: "\xD0\xCF\xE0", reason: REASONS.oldOffice },
  { opening: "{\\rtf", reason: REASONS.rtf },
];
function isBinary(sample) {
  if (sample.includes("\0")) return true;
  const strange = sample.match(/[\u0001-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFFFD]/gu)?.length ?? 0;
  return strange * 20 > sample.length;
}
function kindOfFile(text3) {
  const sample = text3.slice(0, SAMPLE2);
  const opening = OPENINGS.find((known) => sample.startsWith(known.opening));
  if (opening !== void 0) return opening.reason;
  if (isBinary(sample)) return REASONS.binary;
  return /^(?:<!doctype html|<html)/iu.test(sample.trimStart()) ? REASONS.html : void 0;
}
var quoted2 = (titles) => {
  const join = (language, and) => titles.map((title2) => `"${title2[language]}"`).join(` ${and} `);
  return { fi: join("fi", "ja"), sv: join("sv", "och"), en: join("en", "and") };
};
function ambiguous(titles) {
  return {
    fi: `Teksti sopii yht\xE4 hyvin malleihin ${titles.fi}. Valitse asiakirjan malli itse.`,
    sv: `Texten passar lika bra p\xE5 mallarna ${titles.sv}. V\xE4lj sj\xE4lv dokumentets mall.`,
    en: `The text fits the forms ${titles.en} equally well. Choose the document's form yourself.`,
  };
}
function nearly(title2) {
  return {
    fi: `Tekstiss\xE4 on joitakin mallin ${title2.fi} kohtia, mutta liian v\xE4h\xE4n. Valitse malli itse, jos teksti on hankekuvaus.`,
    sv: `Texten har n\xE5gra delar av mallen ${title2.sv}, men f\xF6r f\xE5. V\xE4lj sj\xE4lv mallen om texten \xE4r en projektbeskrivning.`,
    en: `The text has some parts of the form ${title2.en}, but too few. Choose the form yourself if the text is a project description.`,
  };
}
function recognitionReason(text3, recognition, templates) {
  if (recognition.kind === "recognised") return void 0;
  if (text3.trim() === "") return REASONS.empty;
  const file = kindOfFile(text3);
  if (file !== void 0) return file;
  const named = (ids) =>
    ids.flatMap((id2) =>
      templates.filter((template) => template.id === id2).map(({ title: title2 }) => title2),
    );
  if (recognition.kind === "ambiguous") return ambiguous(quoted2(named(recognition.templateIds)));
  const titles = recognition.nearest === void 0 ? [] : named([recognition.nearest]);
  return titles.length === 0 ? REASONS.other : nearly(quoted2(titles));
}

// shared/rules/structure/unrecognised.ts
var unrecognised_default = defineFileRule({
  id: "structure/unrecognised",
  severity: "warning",
  anyTemplate: false,
  title: { fi: "Tyyppi\xE4 ei tunnistettu", sv: "Typen k\xE4nns inte igen", en: "Type not recognised" },
  source: {
    fi: "Ohjelmakausien hankekuvausten lomakemallit",
    sv: "Programperiodernas blankettmallar f\xF6r projektbeskrivningen",
    en: "The programme periods' forms of the project description",
  },
  messages: {
    unrecognised: {
      fi: "Asiakirjan tyyppi\xE4 ei tunnistettu. {reason}",
      sv: "Dokumentets typ k\xE4ndes inte igen. {reason}",
      en: "The type of the document was not recognised. {reason}",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Asiakirja tunnistetaan otsikoistaan ja kentist\xE4\xE4n. Tunnistamatonta asiakirjaa ei tarkisteta, jotta siit\xE4 ei anneta v\xE4\xE4ri\xE4 huomautuksia.",
      sv: "Ett dokument k\xE4nns igen p\xE5 sina rubriker och f\xE4lt. Ett dokument som inte k\xE4nns igen kontrolleras inte, s\xE5 att det inte f\xE5r felaktiga anm\xE4rkningar.",
      en: "A document is known by its headings and fields. One that is not recognised is not checked, so that nothing wrong is said of it.",
    },
    fix: {
      fi: "Tallenna asiakirja tekstin\xE4, tarkista ett\xE4 sen otsikot ja kent\xE4t ovat lomakkeen mukaiset, tai valitse asiakirjan malli itse.",
      sv: "Spara dokumentet som text, kontrollera att rubriker och f\xE4lt f\xF6ljer blanketten, eller v\xE4lj sj\xE4lv dokumentets mall.",
      en: "Save the document as text, check that its headings and fields are the form's, or choose the document's form yourself.",
    },
  },
  examples: {
    invalid: [
      "",
      "Kokousmuistio\n\nL\xE4sn\xE4 olivat kaikki.",
      "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj",
      "PK\0\0[Content_Types].xml",
      "\0",
      "<!DOCTYPE html>\n<html><body>Hankekoodi: S29991</body></html>",
      "Hankekoodi: S29991\nHankkeen nimi: Polku",
      "Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus\n\nEuroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus",
    ],
    valid: [
      "Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus\n\n1 Hanke",
      { template: "esr-2014-2020", replace: [] },
      { template: "esr-2007-2013", replace: [] },
      { template: "hankekortti", replace: [] },
    ],
  },
  *checkFile({ text: text3, recognition }, { registry: registry2 }) {
    const reason = recognitionReason(text3, recognition, registry2.templates);
    if (reason !== void 0) yield { message: "unrecognised", values: { reason }, span: span(0, 0) };
  },
});

// shared/rules/sustainability/contradicts-score.ts
var DENIAL = /^ei\s(?:vaikutusta|vaikutuksia|merkittävää\svaikutusta)(?![\p{L}\p{M}])/iu;
var LONGEST_DENIAL = 60;
function denialIn(text3, note) {
  const start = text3.slice(note.start, Math.min(note.end, note.start + LONGEST_DENIAL)).normalize("NFC");
  const found2 = DENIAL.exec(start)?.[0];
  return found2 === void 0 ? void 0 : span(note.start, Math.min(note.end, note.start + found2.length));
}
var contradicts_score_default = defineRule({
  id: "sustainability/contradicts-score",
  severity: "warning",
  needs: hasMatrix,
  title: {
    fi: "Perustelu ja arvio ristiriidassa",
    sv: "Motivering och bed\xF6mning strider mot varandra",
    en: "Justification contradicts the score",
  },
  source: {
    fi: "Ty\xF6kalun oma p\xE4\xE4ttely: perustelu, joka alkaa sanoilla Ei vaikutusta, kuuluu arvioon 0 0. Julkaistuissa kuvauksissa n\xE4in on aina.",
    sv: "Verktygets egen slutledning: en motivering som b\xF6rjar med Ei vaikutusta (ingen effekt) h\xF6r till v\xE4rdena 0 0. S\xE5 \xE4r det alltid i publicerade beskrivningar.",
    en: "The tool's own reasoning: a justification that begins with Ei vaikutusta (no effect) belongs to the scores 0 0. In published descriptions it always does.",
  },
  messages: {
    contradicts: {
      fi: "Perustelun mukaan vaikutusta ei ole, mutta arvio on {a}/{b}. Korjaa arvio tai kirjoita, mik\xE4 vaikutus on.",
      sv: "Enligt motiveringen finns ingen effekt, men bed\xF6mningen \xE4r {a}/{b}. R\xE4tta bed\xF6mningen eller skriv vilken effekten \xE4r.",
      en: "By the justification there is no effect, but the assessment is {a}/{b}. Correct the scores, or write what the effect is.",
    },
    scores: { fi: "Arvio {a}/{b}", sv: "Bed\xF6mningen {a}/{b}", en: "Assessment {a}/{b}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kun luku ja sanat kertovat eri asian, arvioija ei tied\xE4, kumpi pit\xE4\xE4 paikkansa.",
      sv: "N\xE4r siffran och orden s\xE4ger olika saker vet den som bed\xF6mer inte vilket som st\xE4mmer.",
      en: "Where the number and the words say different things, an assessor cannot know which is right.",
    },
    fix: {
      fi: "Merkitse arvoiksi 0 0, jos vaikutusta ei ole. Muuten kirjoita perusteluun, mist\xE4 vaikutus syntyy.",
      sv: "Ange v\xE4rdena 0 0 om det inte finns n\xE5gon effekt. Skriv annars i motiveringen vad effekten beror p\xE5.",
      en: "Put the scores 0 0 if there is no effect. Otherwise write in the justification what the effect comes from.",
    },
  },
  examples: {
    invalid: [
      { replace: [["Palvelupolku on uusi palvelu.", "Ei vaikutusta."]] },
      { replace: [["Palvelupolku on uusi palvelu.", "Ei vaikutuksia luontoon."]] },
      { replace: [["Palvelupolku on uusi palvelu.", "Ei merkitt\xE4v\xE4\xE4 vaikutusta"]] },
    ],
    valid: [
      { replace: [["Palvelupolku on uusi palvelu.", "Vaikutukset ovat v\xE4h\xE4iset."]] },
      { replace: [["Ymp\xE4rist\xF6osaaminen 0 0", "Ymp\xE4rist\xF6osaaminen 0 0\nEi vaikutusta."]] },
      { replace: [["Palvelupolku on uusi palvelu.", "Ei vaikutustavoitetta."]] },
    ],
  },
  *check(form) {
    for (const { field: field2 } of matrixRows(form)) {
      const scores2 = scoresOf(field2);
      const note = justificationOf(form, field2);
      if (scores2 === void 0 || note === void 0) continue;
      const denial = denialIn(form.text, note);
      if (denial === void 0 || scores2.direct.value + scores2.indirect.value === 0) continue;
      const values = { a: scores2.direct.value, b: scores2.indirect.value };
      yield {
        message: "contradicts",
        values,
        span: denial,
        related: [{ message: "scores", values, span: scores2.span }],
      };
    }
  },
});

// shared/config/settings.ts
var PROFILES = ["draft", "submission", "review"];
var isoDay2 = string2()
  .refine((text3) => parseIsoDay(text3) !== void 0, "not a day of the form YYYY-MM-DD")
  .meta({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" });
var severityWord = _enum(["off", "hint", "info", "information", "warning", "error"]).transform((word) =>
  word === "information" ? "info" : word,
);
var _settingsSchema = strictObject({
  language: _enum(LANGUAGES)
    .optional()
    .describe(
      "Viestien ja raporttien kieli \xB7 Spr\xE5k f\xF6r meddelanden och rapporter \xB7 Language of messages and reports",
    ),
  profile: _enum(["auto", ...PROFILES])
    .optional()
    .describe(
      "Mit\xE4 varten tarkistetaan \xB7 Vad kontrollen g\xE4ller \xB7 What the document is checked for",
    ),
  asOf: isoDay2
    .optional()
    .describe(
      "P\xE4iv\xE4, johon hankkeen tilaa verrataan; kelloa ei lueta \xB7 Dagen som projektets l\xE4ge j\xE4mf\xF6rs med; klockan l\xE4ses inte \xB7 The day against which the project is compared; no clock is read",
    ),
  severity: record(string2(), severityWord)
    .optional()
    .describe("Tarkistusten vakavuudet \xB7 Kontrollernas allvarlighetsgrader \xB7 Severities of the checks"),
  maxLength: record(string2(), number2().int().positive())
    .optional()
    .describe(
      "Kent\xE4n enimm\xE4ispituus merkkein\xE4 \xB7 F\xE4ltets st\xF6rsta l\xE4ngd i tecken \xB7 Most characters of a field",
    ),
  sustainability: strictObject({
    maxScore: number2()
      .int()
      .positive()
      .optional()
      .describe("Suurin pistem\xE4\xE4r\xE4 \xB7 H\xF6gsta po\xE4ng \xB7 Highest score"),
  })
    .optional()
    .describe(
      "Kest\xE4v\xE4n kehityksen arviointi \xB7 Bed\xF6mningen av h\xE5llbar utveckling \xB7 The assessment of sustainable development",
    ),
  inlayHints: strictObject({
    period: boolean2().optional(),
    share: boolean2().optional(),
    counts: boolean2().optional(),
    town: boolean2().optional(),
  })
    .optional()
    .describe(
      "Tekstin sekaan n\xE4ytett\xE4v\xE4t tiedot \xB7 Uppgifter som visas i texten \xB7 What is shown within the text",
    ),
  register: string2()
    .optional()
    .describe(
      "Julkisen rekisterin tiedosto \xB7 Fil ur det offentliga registret \xB7 File of the public register",
    ),
});
var DEFAULT_MAX_SCORE = 10;

// shared/rules/sustainability/invalid-score.ts
var invalid_score_default = defineRule({
  id: "sustainability/invalid-score",
  severity: "error",
  needs: hasMatrix,
  title: {
    fi: "Arvo ei ole kokonaisluku",
    sv: "V\xE4rdet \xE4r inte ett heltal",
    en: "Score is not a whole number",
  },
  source: {
    fi: "Hankekuvauksen lomakemalli: joka rivill\xE4 on v\xE4lit\xF6n ja v\xE4lillinen arvo. Yl\xE4rajalle 10 ei ole julkista l\xE4hdett\xE4, siksi sen ylitys on vain vihje.",
    sv: "Blankettmallen f\xF6r projektbeskrivningen: varje rad har ett direkt och ett indirekt v\xE4rde. F\xF6r det h\xF6gsta v\xE4rdet 10 finns ingen offentlig k\xE4lla, d\xE4rf\xF6r ger ett h\xF6gre v\xE4rde bara en antydan.",
    en: "The form of the project description: each row has a direct and an indirect score. No public source gives the ceiling of 10, so a higher score is only a hint.",
  },
  messages: {
    invalid: {
      fi: "Arvon on oltava kokonaisluku 0\u2013{max}. Kirjoita rivin loppuun v\xE4lit\xF6n ja v\xE4lillinen arvo, esimerkiksi 2 3.",
      sv: "V\xE4rdet m\xE5ste vara ett heltal 0\u2013{max}. Skriv det direkta och det indirekta v\xE4rdet i slutet av raden, till exempel 2 3.",
      en: "A score must be a whole number 0\u2013{max}. Write the direct and the indirect score at the end of the row, for example 2 3.",
    },
    above: {
      fi: "Arvon on oltava kokonaisluku 0\u2013{max}. Tarkista arvo {x} asteikosta.",
      sv: "V\xE4rdet m\xE5ste vara ett heltal 0\u2013{max}. Kontrollera v\xE4rdet {x} mot skalan.",
      en: "A score must be a whole number 0\u2013{max}. Check the score {x} against the scale.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Arvot lasketaan ja vertaillaan lukuina. Tyhj\xE4\xE4, sanallista, negatiivista tai desimaaliarvoa ei voida k\xE4ytt\xE4\xE4 arvioinnissa.",
      sv: "V\xE4rdena r\xE4knas och j\xE4mf\xF6rs som tal. Ett tomt, negativt eller decimalt v\xE4rde eller ett v\xE4rde i ord kan inte anv\xE4ndas i bed\xF6mningen.",
      en: "Scores are counted and compared as numbers. An empty, negative or decimal score, or one in words, cannot be used in the assessment.",
    },
    fix: {
      fi: "Kirjoita rivin loppuun kaksi kokonaislukua v\xE4lily\xF6nnill\xE4 erotettuina: ensin v\xE4lit\xF6n, sitten v\xE4lillinen vaikutus. Jos vaikutusta ei ole, kirjoita 0. Asteikon yl\xE4rajan voi muuttaa asetuksella esr.sustainability.maxScore.",
      sv: "Skriv tv\xE5 heltal med mellanslag emellan i slutet av raden: f\xF6rst den direkta, sedan den indirekta effekten. Finns ingen effekt, skriv 0. Skalans h\xF6gsta v\xE4rde kan \xE4ndras med inst\xE4llningen esr.sustainability.maxScore.",
      en: "Write two whole numbers with a space between them at the end of the row: first the direct, then the indirect effect. Where there is none, write 0. The top of the scale can be changed by the setting esr.sustainability.maxScore.",
    },
  },
  examples: {
    invalid: [
      {
        replace: [
          ["Luonnonvarojen k\xE4yt\xF6n kest\xE4vyys 1 2", "Luonnonvarojen k\xE4yt\xF6n kest\xE4vyys -1 2"],
        ],
      },
      {
        replace: [
          ["Luonnonvarojen k\xE4yt\xF6n kest\xE4vyys 1 2", "Luonnonvarojen k\xE4yt\xF6n kest\xE4vyys 2"],
        ],
      },
      {
        replace: [
          ["Luonnonvarojen k\xE4yt\xF6n kest\xE4vyys 1 2", "Luonnonvarojen k\xE4yt\xF6n kest\xE4vyys"],
        ],
      },
      {
        replace: [
          [
            "Luonnonvarojen k\xE4yt\xF6n kest\xE4vyys 1 2",
            "Luonnonvarojen k\xE4yt\xF6n kest\xE4vyys yksi kaksi",
          ],
        ],
      },
      {
        replace: [
          ["Luonnonvarojen k\xE4yt\xF6n kest\xE4vyys 1 2", "Luonnonvarojen k\xE4yt\xF6n kest\xE4vyys 11 2"],
        ],
      },
      {
        replace: [
          ["Luonnonvarojen k\xE4yt\xF6n kest\xE4vyys 1 2", "Luonnonvarojen k\xE4yt\xF6n kest\xE4vyys 1 8"],
        ],
        settings: { sustainability: { maxScore: 7 } },
      },
    ],
    valid: [
      { replace: [] },
      {
        replace: [
          ["Luonnonvarojen k\xE4yt\xF6n kest\xE4vyys 1 2", "Luonnonvarojen k\xE4yt\xF6n kest\xE4vyys 10 10"],
        ],
      },
      {
        replace: [
          ["Luonnonvarojen k\xE4yt\xF6n kest\xE4vyys 1 2", "Luonnonvarojen k\xE4yt\xF6n kest\xE4vyys 11 2"],
        ],
        settings: { sustainability: { maxScore: 20 } },
      },
      {
        replace: [
          [
            "Kokoukset pidet\xE4\xE4n et\xE4yhteyksin, kun se on mahdollista.",
            "Luonnonvarojen k\xE4yt\xF6n kest\xE4vyys paranee",
          ],
        ],
      },
    ],
  },
  *check(form, { settings }) {
    const max = settings.sustainability?.maxScore ?? DEFAULT_MAX_SCORE;
    for (const { field: field2 } of matrixRows(form)) {
      const scores2 = scoresOf(field2);
      if (scores2 === void 0) {
        const place = isEmpty(field2) ? (field2.label ?? field2.value) : field2.value;
        yield { message: "invalid", values: { max }, span: span(place.start, place.end) };
        continue;
      }
      const above = [scores2.direct, scores2.indirect].find(({ value }) => value > max);
      if (above !== void 0)
        yield { message: "above", values: { max, x: above.value }, span: above.span, severity: "hint" };
    }
  },
});

// shared/rules/sustainability/long-justification-for-zero.ts
var LONG = 200;
var long_justification_for_zero_default = defineRule({
  id: "sustainability/long-justification-for-zero",
  severity: "hint",
  needs: hasMatrix,
  title: {
    fi: "Pitk\xE4 perustelu arviolle 0/0",
    sv: "L\xE5ng motivering f\xF6r 0/0",
    en: "Long justification for 0/0",
  },
  source: {
    fi: "Ty\xF6kalun oma nyrkkis\xE4\xE4nt\xF6: pitk\xE4 perustelu kertoo yleens\xE4 vaikutuksesta, jota arvo 0 0 ei n\xE4yt\xE4",
    sv: "Verktygets egen tumregel: en l\xE5ng motivering ber\xE4ttar i regel om en effekt som v\xE4rdena 0 0 inte visar",
    en: "The tool's own rule of thumb: a long justification usually tells of an effect that the scores 0 0 do not show",
  },
  messages: {
    long: {
      fi: "Pitk\xE4 perustelu arviolle 0/0. Harkitse, kuvaako perustelu vaikutusta, joka kuuluisi my\xF6s arvoon.",
      sv: "L\xE5ng motivering f\xF6r bed\xF6mningen 0/0. \xD6verv\xE4g om motiveringen beskriver en effekt som ocks\xE5 borde synas i v\xE4rdet.",
      en: "Long justification for the assessment 0/0. Consider whether it describes an effect that the scores should show too.",
    },
    scores: { fi: "Arvio 0/0", sv: "Bed\xF6mningen 0/0", en: "Assessment 0/0" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Arvo 0 0 tarkoittaa, ettei vaikutusta ole. Jos perustelussa on paljon kerrottavaa, arvo voi olla liian pieni, tai teksti kertoo organisaatiosta eik\xE4 hankkeesta.",
      sv: "V\xE4rdena 0 0 betyder att ingen effekt finns. Om motiveringen har mycket att ber\xE4tta kan v\xE4rdet vara f\xF6r l\xE5gt, eller s\xE5 handlar texten om organisationen och inte om projektet.",
      en: "The scores 0 0 say that there is no effect. Where the justification has much to tell, the score may be too low, or the text is about the organisation and not the project.",
    },
    fix: {
      fi: "Nosta arvoa, jos hankkeella on kuvattu vaikutus. Muuten lyhenn\xE4 tai poista perustelu.",
      sv: "H\xF6j v\xE4rdet om projektet har den effekt som beskrivs. F\xF6rkorta eller ta annars bort motiveringen.",
      en: "Raise the score if the project has the effect described. Otherwise shorten or delete the justification.",
    },
  },
  examples: {
    invalid: [
      {
        replace: [
          [
            "Liikkuminen ja logistiikka 0 0",
            "Liikkuminen ja logistiikka 0 0\nHakija noudattaa omassa toiminnassaan kest\xE4v\xE4n kehityksen periaatteita: matkat tehd\xE4\xE4n junalla, kokoukset pidet\xE4\xE4n et\xE4yhteyksin, autot vaihdetaan v\xE4h\xE4p\xE4\xE4st\xF6isiin ja toimitilat valitaan hyvien yhteyksien varrelta aina, kun se on mahdollista.",
          ],
        ],
      },
    ],
    valid: [
      {
        replace: [
          [
            "Liikkuminen ja logistiikka 0 0",
            "Liikkuminen ja logistiikka 0 0\nHanke ei vaikuta liikkumiseen.",
          ],
        ],
      },
    ],
  },
  *check(form) {
    for (const { field: field2 } of matrixRows(form)) {
      const scores2 = scoresOf(field2);
      const note = justificationOf(form, field2);
      if (scores2 === void 0 || note === void 0) continue;
      if (scores2.direct.value + scores2.indirect.value > 0 || characters(form.textOf(note)) <= LONG)
        continue;
      yield { message: "long", span: note, related: [{ message: "scores", span: scores2.span }] };
    }
  },
});

// shared/rules/sustainability/matrixItems.ts
function itemDefs(matrix2) {
  const bare = matrix2.groups.flatMap(({ title: group, rows }) => [
    { title: group, group, row: void 0 },
    ...rows.map((row2) => ({ title: row2.title, group, row: row2 })),
  ]);
  return bare.map((item, index) => ({ ...item, index }));
}
function itemsOf(section2, defs) {
  const headings = section2.groups.flatMap((group) => {
    const def = defs.find(({ row: row2, title: title2 }) => row2 === void 0 && title2 === group.title);
    return def === void 0 ? [] : [{ def, row: void 0, span: group.span, end: group.span.end }];
  });
  const rows = section2.rows.flatMap((row2) => {
    const def = defs.find((one) => one.row === row2.def);
    const { label, value } = row2.field;
    const at = span(label?.start ?? value.start, value.end);
    return def === void 0 ? [] : [{ def, row: row2, span: at, end: Math.max(at.end, row2.field.span.end) }];
  });
  return [...headings, ...rows].sort((a, b) => a.span.start - b.span.start);
}

// shared/rules/sustainability/misplaced-row.ts
function fault(item, items) {
  if (items.some((other) => other !== item && other.def === item.def)) return "twice";
  return item.row !== void 0 && item.row.group !== item.def.group ? "group" : "order";
}
var misplaced = (items) => displaced(items.map(({ def }, i) => def.index * items.length - i));
var misplaced_row_default = defineRule({
  id: "sustainability/misplaced-row",
  severity: "warning",
  needs: hasMatrix,
  title: {
    fi: "Taulukon rivi v\xE4\xE4r\xE4ss\xE4 paikassa",
    sv: "Tabellrad p\xE5 fel plats",
    en: "Table row out of place",
  },
  source: {
    fi: "Hankekuvauksen lomakemalli: kest\xE4v\xE4n kehityksen taulukossa on 15 rivi\xE4 kolmessa ryhm\xE4ss\xE4 kiinte\xE4ss\xE4 j\xE4rjestyksess\xE4",
    sv: "Blankettmallen f\xF6r projektbeskrivningen: tabellen om h\xE5llbar utveckling har 15 rader i tre grupper i fast ordning",
    en: "The form of the project description: the sustainability table has 15 rows in three groups in a fixed order",
  },
  messages: {
    twice: {
      fi: 'Rivi "{t}" on v\xE4\xE4r\xE4ss\xE4 paikassa. Sama rivi on taulukossa kahdesti: j\xE4t\xE4 siit\xE4 vain toinen.',
      sv: 'Raden "{t}" st\xE5r p\xE5 fel plats. Samma rad finns tv\xE5 g\xE5nger i tabellen: beh\xE5ll bara den ena.',
      en: 'Row "{t}" is out of place. The same row stands in the table twice: keep only one of them.',
    },
    group: {
      fi: 'Rivi "{t}" on v\xE4\xE4r\xE4ss\xE4 paikassa. Siirr\xE4 se ryhm\xE4\xE4n "{group}".',
      sv: 'Raden "{t}" st\xE5r p\xE5 fel plats. Flytta den till gruppen "{group}".',
      en: 'Row "{t}" is out of place. Move it to the group "{group}".',
    },
    order: {
      fi: 'Rivi "{t}" on v\xE4\xE4r\xE4ss\xE4 paikassa. Siirr\xE4 se lomakkeen mukaiseen j\xE4rjestykseen.',
      sv: 'Raden "{t}" st\xE5r p\xE5 fel plats. Flytta den s\xE5 att ordningen \xE4r blankettens.',
      en: 'Row "{t}" is out of place. Move it so that the order is that of the form.',
    },
    other: {
      fi: 'Rivi "{t}" on my\xF6s t\xE4ss\xE4',
      sv: 'Raden "{t}" finns ocks\xE5 h\xE4r',
      en: 'Row "{t}" stands here as well',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Taulukon rivit luetaan ryhmitt\xE4in, ja arviot kootaan yhteen rivien j\xE4rjestyksen mukaan. V\xE4\xE4r\xE4ss\xE4 ryhm\xE4ss\xE4 tai kahdesti oleva rivi antaa arvion v\xE4\xE4r\xE4st\xE4 asiasta.",
      sv: "Tabellens rader l\xE4ses gruppvis och bed\xF6mningarna sammanst\xE4lls enligt radernas ordning. En rad i fel grupp eller en rad som finns tv\xE5 g\xE5nger ger en bed\xF6mning av fel sak.",
      en: "The rows of the table are read by group, and the assessments are put together by the order of the rows. A row in the wrong group, or one that stands twice, assesses the wrong thing.",
    },
    fix: {
      fi: "Siirr\xE4 rivi perusteluineen omaan ryhm\xE4\xE4ns\xE4 lomakkeen j\xE4rjestykseen. Jos rivi on kahdesti, poista ylim\xE4\xE4r\xE4inen.",
      sv: "Flytta raden med motiveringen till sin egen grupp i blankettens ordning. Om raden finns tv\xE5 g\xE5nger, ta bort den \xF6verfl\xF6diga.",
      en: "Move the row with its justification to its own group, in the order of the form. Where the row stands twice, delete the superfluous one.",
    },
  },
  examples: {
    invalid: [
      {
        replace: [
          ["Materiaalit ja j\xE4tteet 0 0\n", ""],
          ["Ymp\xE4rist\xF6osaaminen 0 0", "Ymp\xE4rist\xF6osaaminen 0 0\nMateriaalit ja j\xE4tteet 0 0"],
        ],
      },
      {
        replace: [
          [
            "Materiaalit ja j\xE4tteet 0 0\nUusiutuvien energial\xE4hteiden k\xE4ytt\xF6 0 0",
            "Uusiutuvien energial\xE4hteiden k\xE4ytt\xF6 0 0\nMateriaalit ja j\xE4tteet 0 0",
          ],
        ],
      },
      {
        replace: [
          [
            "Kulttuuriymp\xE4rist\xF6 0 0",
            "Kulttuuriymp\xE4rist\xF6 0 0\nKulttuuriymp\xE4rist\xF6 1 0\nMuseoita.",
          ],
        ],
      },
    ],
    valid: [{ replace: [] }, { replace: [["Taloudellinen kest\xE4vyys\n", ""]] }],
  },
  *check(form) {
    for (const section2 of matrixSections(form)) {
      if (section2.def.matrix === void 0) continue;
      const items = itemsOf(section2, itemDefs(section2.def.matrix));
      for (const at of misplaced(items)) {
        const item = items[at];
        if (item === void 0) continue;
        const t = item.def.title;
        const kind2 = fault(item, items);
        if (kind2 === "group") {
          yield { message: "group", values: { t, group: item.def.group }, span: item.span };
        } else if (kind2 === "order") {
          yield { message: "order", values: { t }, span: item.span };
        } else {
          const others = items.filter((other) => other !== item && other.def === item.def);
          yield {
            message: "twice",
            values: { t },
            span: item.span,
            related: others.map((other) => ({ message: "other", values: { t }, span: other.span })),
          };
        }
      }
    }
  },
});

// shared/rules/sustainability/missing-justification.ts
var missing_justification_default2 = defineRule({
  id: "sustainability/missing-justification",
  severity: "warning",
  needs: hasMatrix,
  title: {
    fi: "Arvion perustelu puuttuu",
    sv: "Motivering av bed\xF6mningen saknas",
    en: "Score without justification",
  },
  source: {
    fi: "Hankekuvauksen lomakemalli: arvion alla on sen perustelu. Julkaistuissa kuvauksissa jokainen nollaa suurempi arvio on perusteltu.",
    sv: "Blankettmallen f\xF6r projektbeskrivningen: under bed\xF6mningen finns motiveringen. I publicerade beskrivningar \xE4r varje bed\xF6mning \xF6ver noll motiverad.",
    en: "The form of the project description: the justification stands under the score. In published descriptions every score above zero is justified.",
  },
  messages: {
    missing: {
      fi: "Arvion ({a} ja {b}) perustelu puuttuu. Kirjoita rivin alle lyhyesti, mist\xE4 vaikutus syntyy.",
      sv: "Motiveringen av bed\xF6mningen ({a} och {b}) saknas. Skriv kort under raden vad effekten beror p\xE5.",
      en: "The justification of the scores ({a} and {b}) is missing. Write briefly under the row what the effect comes from.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Pelkk\xE4 luku ei kerro, mit\xE4 hanke tekee. Ilman perustelua arviota ei voi tarkistaa eik\xE4 verrata muihin hankkeisiin.",
      sv: "Enbart en siffra s\xE4ger inte vad projektet g\xF6r. Utan motivering kan bed\xF6mningen varken kontrolleras eller j\xE4mf\xF6ras med andra projekt.",
      en: "A number alone does not say what the project does. Without a justification the assessment can be neither checked nor compared with other projects.",
    },
    fix: {
      fi: "Kirjoita rivin alle yksi tai kaksi virkett\xE4 hankkeen omista toimista, joista vaikutus syntyy. Jos vaikutusta ei ole, merkitse arvoiksi 0 0.",
      sv: "Skriv under raden en eller tv\xE5 meningar om de egna \xE5tg\xE4rder som ger effekten. Finns ingen effekt, ange v\xE4rdena 0 0.",
      en: "Write under the row one or two sentences on the project's own measures that cause the effect. Where there is no effect, put the scores 0 0.",
    },
  },
  examples: {
    invalid: [
      { replace: [["Palvelupolku on uusi palvelu.\n", ""]] },
      { replace: [["Palvelupolku on uusi palvelu.", "-"]] },
    ],
    valid: [{ replace: [] }],
  },
  *check(form) {
    for (const { field: field2 } of matrixRows(form)) {
      const scores2 = scoresOf(field2);
      if (scores2 === void 0 || scores2.direct.value + scores2.indirect.value === 0) continue;
      if (justificationOf(form, field2) !== void 0) continue;
      const values = { a: scores2.direct.value, b: scores2.indirect.value };
      yield { message: "missing", values, span: scores2.span };
    }
  },
});

// shared/rules/sustainability/missing-row.ts
var lineOf = ({ title: title2, row: row2 }) => (row2 === void 0 ? title2 : `${title2} 0 0`);
function gapsIn(defs, found2) {
  const rows = defs.filter(({ row: row2 }) => row2 !== void 0);
  const missing = rows.filter((def) => !found2.has(def));
  const [first] = missing;
  if (first === void 0) return [];
  if (missing.length === rows.length)
    return [{ message: "table", title: "", first, defs: defs.filter((def) => !found2.has(def)) }];
  const gaps = [];
  for (const def of missing) {
    const group = defs.filter((one) => one.group === def.group);
    const isWhole = group.every((one) => one.row === void 0 || !found2.has(one));
    if (!isWhole) gaps.push({ message: "row", title: def.title, first: def, defs: [def] });
    else if (!gaps.some(({ title: title2 }) => title2 === def.group))
      gaps.push({
        message: "group",
        title: def.group,
        first: def,
        defs: group.filter((one) => !found2.has(one)),
      });
  }
  return gaps;
}
function nearestBefore(items, { defs: [first] }) {
  const before = items.filter(({ def }) => first !== void 0 && def.index < first.index);
  return before.reduce(
    (best, item) => (best === void 0 || item.def.index >= best.def.index ? item : best),
    void 0,
  );
}
function insertion(form, section2, items, gap) {
  const end = lineEndOf(form.text);
  const lines2 = gap.defs.map(lineOf).join(end);
  const before = nearestBefore(items, gap);
  if (before !== void 0) return { span: span(before.end, before.end), newText: `${end}${lines2}` };
  const [after] = items;
  if (after !== void 0) return { span: span(after.span.start, after.span.start), newText: `${lines2}${end}` };
  const at = section2.heading?.line.content.end ?? section2.span.start;
  return { span: span(at, at), newText: `${end}${end}${lines2}` };
}
var placeOf = (section2, items, gap) =>
  nearestBefore(items, gap)?.span ?? section2.heading?.line.content ?? items[0]?.span ?? section2.body;
var isUnreadable = (form, section2) =>
  section2.lines.some(({ content }) =>
    /\s\d{1,2}\s\d{1,2}$/u.test(form.text.slice(Math.max(content.start, content.end - 12), content.end)),
  );
var missing_row_default = defineRule({
  id: "sustainability/missing-row",
  severity: "warning",
  needs: hasMatrix,
  title: { fi: "Taulukon rivi puuttuu", sv: "Tabellrad saknas", en: "Table row missing" },
  source: {
    fi: "Hankekuvauksen lomakemalli: kest\xE4v\xE4n kehityksen taulukossa on 15 kiinte\xE4\xE4 rivi\xE4, joista jokainen arvioidaan",
    sv: "Blankettmallen f\xF6r projektbeskrivningen: tabellen om h\xE5llbar utveckling har 15 fasta rader, och var och en av dem bed\xF6ms",
    en: "The form of the project description: the sustainability table has 15 fixed rows, and each of them is assessed",
  },
  messages: {
    row: {
      fi: 'Rivi "{t}" puuttuu. Lis\xE4\xE4 rivi paikalleen ja anna sille molemmat arvot.',
      sv: 'Raden "{t}" saknas. L\xE4gg till raden p\xE5 sin plats och ge den b\xE5da v\xE4rdena.',
      en: 'Row "{t}" is missing. Add the row in its place and give it both scores.',
    },
    group: {
      fi: 'Ryhm\xE4n "{t}" rivit puuttuvat. Lis\xE4\xE4 rivit ja anna jokaiselle molemmat arvot.',
      sv: 'Raderna i gruppen "{t}" saknas. L\xE4gg till raderna och ge var och en b\xE5da v\xE4rdena.',
      en: 'The rows of the group "{t}" are missing. Add the rows and give each of them both scores.',
    },
    table: {
      fi: "Taulukon kaikki rivit puuttuvat. Lis\xE4\xE4 taulukko ja anna jokaiselle riville molemmat arvot.",
      sv: "Alla rader i tabellen saknas. L\xE4gg till tabellen och ge varje rad b\xE5da v\xE4rdena.",
      en: "All rows of the table are missing. Add the table and give each row both scores.",
    },
  },
  fix: "suggest",
  fixTitle: {
    fi: "Lis\xE4\xE4 puuttuvat rivit arvoin 0 0 (tarkista arvot)",
    sv: "L\xE4gg till det som saknas med v\xE4rdena 0 0 (kontrollera v\xE4rdena)",
    en: "Insert what is missing with the scores 0 0 (check the scores)",
  },
  docs: {
    why: {
      fi: "Hankkeen vaikutukset arvioidaan jokaisella lomakkeen rivill\xE4, my\xF6s silloin, kun vaikutusta ei ole (0 0). Puuttuvasta rivist\xE4 ei tiedet\xE4, onko vaikutus j\xE4tetty arvioimatta.",
      sv: "Projektets effekter bed\xF6ms p\xE5 varje rad i blanketten, ocks\xE5 n\xE4r det inte finns n\xE5gon effekt (0 0). Av en rad som saknas framg\xE5r inte om effekten har l\xE4mnats obed\xF6md.",
      en: "The project's effects are assessed on every row of the form, also where there is none (0 0). Of a missing row nobody knows whether its effect was left unassessed.",
    },
    fix: {
      fi: "Lis\xE4\xE4 rivi lomakkeen mukaiseen kohtaan ja kirjoita sille v\xE4lit\xF6n ja v\xE4lillinen arvo. Perustele arvo, joka on suurempi kuin nolla.",
      sv: "L\xE4gg till raden p\xE5 blankettens plats och skriv dess direkta och indirekta v\xE4rde. Motivera ett v\xE4rde som \xE4r st\xF6rre \xE4n noll.",
      en: "Add the row where the form has it, and write its direct and indirect score. Justify a score above zero.",
    },
  },
  examples: {
    invalid: [
      { replace: [["Materiaalit ja j\xE4tteet 0 0\n", ""]] },
      {
        replace: [
          ["Kulttuuriymp\xE4rist\xF6 0 0\nYmp\xE4rist\xF6osaaminen 0 0", "Kulttuuriymp\xE4rist\xF6 0 0"],
        ],
      },
      { text: "8.2 Kest\xE4v\xE4 kehitys\n\nV\xE4lit\xF6nV\xE4lillinen" },
    ],
    valid: [
      { replace: [] },
      { replace: [["Materiaalit ja j\xE4tteet 0 0", "Materialit ja j\xE4tteet 0 0"]] },
      { replace: [["8.2 Kest\xE4v\xE4 kehitys\n\n", ""]] },
    ],
  },
  *check(form) {
    for (const section2 of matrixSections(form)) {
      if (section2.def.matrix === void 0) continue;
      if (section2.rows.length === 0 && isUnreadable(form, section2)) continue;
      const defs = itemDefs(section2.def.matrix);
      const items = itemsOf(section2, defs);
      const found2 = new Set(items.map(({ def }) => def));
      for (const gap of gapsIn(defs, found2)) {
        const span2 = placeOf(section2, items, gap);
        const path = gap.message === "row" ? `${section2.def.id}/${gap.first.row?.id}` : section2.def.id;
        const fix = { kind: "suggest", edits: [insertion(form, section2, items, gap)] };
        if (gap.message === "table") yield { message: "table", span: span2, path, fix };
        else yield { message: gap.message, values: { t: gap.title }, span: span2, path, fix };
      }
    }
  },
});

// shared/rules/target-group/identicalGroups.ts
function identicalGroups(form) {
  const primary = form.fieldOf("targetGroup.primary");
  const indirect = form.fieldOf("targetGroup.indirect");
  if (primary === void 0 || indirect === void 0) return void 0;
  if ([primary, indirect].some((field2) => isEmpty(field2) || isNotGiven(form, field2))) return void 0;
  return sameText(form.textOf(primary.value), form.textOf(indirect.value)) ? { primary, indirect } : void 0;
}

// shared/rules/target-group/identical.ts
var identical_default = defineRule({
  id: "target-group/identical",
  severity: "info",
  roles: ["targetGroup.primary", "targetGroup.indirect"],
  title: {
    fi: "Kohderyhm\xE4t ovat samat",
    sv: "M\xE5lgrupperna \xE4r desamma",
    en: "Target groups are identical",
  },
  source: {
    fi: "Hakijan ohjeet: v\xE4lillinen kohderyhm\xE4 hy\xF6tyy hankkeesta, mutta sit\xE4 ei toisteta varsinaisessa kohderyhm\xE4ss\xE4, sill\xE4 kustannuksia hyv\xE4ksyt\xE4\xE4n vain varsinaisesta",
    sv: "Anvisningar till s\xF6kande: den indirekta m\xE5lgruppen har nytta av projektet men upprepas inte i den egentliga m\xE5lgruppen, f\xF6r kostnader godk\xE4nns bara f\xF6r den egentliga",
    en: "Guidance for applicants: the indirect target group benefits from the project but is not repeated in the primary one, since costs are accepted only for the primary one",
  },
  messages: {
    same: {
      fi: "Varsinainen ja v\xE4lillinen kohderyhm\xE4 ovat samat. Kirjoita v\xE4lilliseen kohderyhm\xE4\xE4n vain ne, jotka hy\xF6tyv\xE4t hankkeesta osallistumatta siihen.",
      sv: "Den egentliga och den indirekta m\xE5lgruppen \xE4r desamma. Skriv i den indirekta m\xE5lgruppen bara dem som har nytta av projektet utan att delta i det.",
      en: "The primary and the indirect target group are the same. Name as the indirect group only those who benefit from the project without taking part in it.",
    },
    primary: {
      fi: "Varsinainen kohderyhm\xE4",
      sv: "Den egentliga m\xE5lgruppen",
      en: "The primary target group",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Hankkeen kustannukset kohdistuvat varsinaiseen kohderyhm\xE4\xE4n. Jos ryhm\xE4t ovat samat, j\xE4\xE4 ep\xE4selv\xE4ksi, ketk\xE4 osallistuvat hankkeeseen ja ketk\xE4 hy\xF6tyv\xE4t siit\xE4 muuten.",
      sv: "Projektets kostnader g\xE4ller den egentliga m\xE5lgruppen. \xC4r grupperna desamma blir det oklart vilka som deltar i projektet och vilka som annars har nytta av det.",
      en: "The costs of the project are for the primary target group. Where the groups are the same it stays unclear who takes part in the project and who benefits from it otherwise.",
    },
    fix: {
      fi: "Kuvaa varsinaisena kohderyhm\xE4n\xE4 ne, joita hankkeen toimet koskevat, ja v\xE4lillisen\xE4 ne, jotka hy\xF6tyv\xE4t niist\xE4 ep\xE4suorasti. Jos v\xE4lillist\xE4 kohderyhm\xE4\xE4 ei ole, merkitse viiva (-).",
      sv: "Beskriv som egentlig m\xE5lgrupp dem som projektets \xE5tg\xE4rder g\xE4ller och som indirekt dem som har indirekt nytta av dem. Finns ingen indirekt m\xE5lgrupp, skriv ett streck (-).",
      en: "Describe as the primary group those whom the measures are for, and as the indirect group those who benefit indirectly. Where there is no indirect group, write a hyphen (-).",
    },
  },
  examples: {
    invalid: [
      {
        replace: [
          [
            "Alueen ty\xF6nantajat ja kuntien ty\xF6llisyyspalvelut.",
            "Yli vuoden ty\xF6tt\xF6m\xE4n\xE4 olleet ty\xF6nhakijat.",
          ],
        ],
      },
      {
        template: "esr-2007-2013",
        replace: [
          [
            "Oppilaitokset ja alueen ty\xF6nantajat.",
            "Ty\xF6tt\xF6m\xE4t, joilla  ei ole ammatillista\nkoulutusta.",
          ],
        ],
      },
    ],
    valid: [
      { replace: [] },
      "4.1 Varsinaiset kohderyhm\xE4t\n\n-\n\n4.2 V\xE4lilliset kohderyhm\xE4t\n\n-",
      "4.1 Varsinaiset kohderyhm\xE4t\n\n4.2 V\xE4lilliset kohderyhm\xE4t\n\n5 Projektin julkinen rahoitus, euroa",
    ],
  },
  *check(form) {
    const same = identicalGroups(form);
    if (same === void 0) return;
    yield {
      message: "same",
      span: same.indirect.value,
      related: [{ message: "primary", span: same.primary.value }],
    };
  },
});

// shared/rules/target-group/indirect-mentioned.ts
var MENTION =
  /(?<![\p{L}\p{M}])välilli(?:nen|se(?:n|t|nä|en|ksi|lle|llä|ltä|ssä|stä)|si(?:en|nä|in|ksi|lle|llä|ltä|ssä|stä)|sten)\s{1,2}kohderyhm[\p{L}\p{M}]*/iu;
var PROSE_ROLES = ["text.summary", "text.finalReport"];
function proseOf(form) {
  const roles = [...PROSE_ROLES, ...EQUALITY_ROLES];
  const rows = new Set(matrixRows(form).map(({ field: field2 }) => field2));
  return form.fields.flatMap((field2) => {
    if (Object.values(field2.def.roles).some((role) => PROSE_ROLES.some((one) => one === role)))
      return [field2.value];
    const isNoted = rows.has(field2) || Object.values(field2.def.roles).some((role) => roles.includes(role));
    return isNoted && field2.note !== void 0 ? [field2.note] : [];
  });
}
function firstMention(form) {
  for (const prose of proseOf(form)) {
    const found2 = MENTION.exec(form.textOf(prose));
    if (found2 !== null)
      return span(prose.start + found2.index, prose.start + found2.index + found2[0].length);
  }
  return void 0;
}
var indirect_mentioned_default = defineRule({
  id: "target-group/indirect-mentioned",
  severity: "hint",
  roles: ["targetGroup.indirect", ...PROSE_ROLES, ...EQUALITY_ROLES],
  title: {
    fi: "V\xE4lillinen kohderyhm\xE4 vain tekstiss\xE4",
    sv: "Indirekt m\xE5lgrupp bara i texten",
    en: "Indirect target group only in the text",
  },
  source: {
    fi: "Ty\xF6kalun oma p\xE4\xE4ttely: kohderyhm\xE4, josta tekstiss\xE4 puhutaan, kuuluu my\xF6s sille varattuun kohtaan",
    sv: "Verktygets egen slutledning: en m\xE5lgrupp som texten talar om h\xF6r ocks\xE5 till den punkt som \xE4r avsedd f\xF6r den",
    en: "The tool's own reasoning: a target group of which the text speaks belongs to its own item as well",
  },
  messages: {
    mentioned: {
      fi: "Teksti mainitsee v\xE4lillisen kohderyhm\xE4n, mutta kohta 4.2 on tyhj\xE4. Kuvaa v\xE4lillinen kohderyhm\xE4 kohdassa 4.2 tai muuta teksti\xE4.",
      sv: "Texten n\xE4mner en indirekt m\xE5lgrupp, men punkt 4.2 \xE4r tom. Beskriv den indirekta m\xE5lgruppen i punkt 4.2 eller \xE4ndra texten.",
      en: "The text mentions an indirect target group, but item 4.2 is empty. Describe the indirect group in item 4.2, or change the text.",
    },
    notGiven: {
      fi: "V\xE4lillist\xE4 kohderyhm\xE4\xE4 ei ole annettu",
      sv: "N\xE5gon indirekt m\xE5lgrupp har inte angetts",
      en: "No indirect target group is given",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Viiva tarkoittaa, ettei hankkeella ole v\xE4lillist\xE4 kohderyhm\xE4\xE4. Jos teksti puhuu sellaisesta, kuvaus on ristiriidassa itsens\xE4 kanssa.",
      sv: "Ett streck betyder att projektet inte har n\xE5gon indirekt m\xE5lgrupp. Talar texten om en s\xE5dan mots\xE4ger beskrivningen sig sj\xE4lv.",
      en: "A hyphen says that the project has no indirect target group. Where the text speaks of one, the description contradicts itself.",
    },
    fix: {
      fi: "Kirjoita v\xE4lillinen kohderyhm\xE4 sille varattuun kohtaan. Jos tekstiss\xE4 tarkoitetaan varsinaista kohderyhm\xE4\xE4, korjaa sana.",
      sv: "Skriv den indirekta m\xE5lgruppen i punkten f\xF6r den. Om texten avser den egentliga m\xE5lgruppen, r\xE4tta ordet.",
      en: "Write the indirect target group in its own item. If the text means the primary group, correct the word.",
    },
  },
  examples: {
    invalid: [
      {
        replace: [
          ["Alueen ty\xF6nantajat ja kuntien ty\xF6llisyyspalvelut.", "-"],
          ["Palvelupolku on uusi palvelu.", "V\xE4lillisen kohderyhm\xE4n el\xE4m\xE4ntilanne kohentuu."],
        ],
      },
      {
        replace: [
          ["Alueen ty\xF6nantajat ja kuntien ty\xF6llisyyspalvelut.", "-"],
          [
            "Hankkeessa syntyi malli, jota kunta k\xE4ytt\xE4\xE4 edelleen.",
            "V\xE4lilliset kohderyhm\xE4t saivat oppaan. V\xE4lillisen\xE4 kohderyhm\xE4n\xE4 olivat kunnat.",
          ],
        ],
      },
    ],
    valid: [
      {
        replace: [
          ["Palvelupolku on uusi palvelu.", "V\xE4lillisen kohderyhm\xE4n el\xE4m\xE4ntilanne kohentuu."],
        ],
      },
      {
        replace: [
          ["Alueen ty\xF6nantajat ja kuntien ty\xF6llisyyspalvelut.", "-"],
          [
            "Palvelupolku on uusi palvelu.",
            "Vaikutus on v\xE4lillinen, eik\xE4 v\xE4lillisi\xE4 kohderyhmi\xE4 ole.",
          ],
        ],
      },
    ],
  },
  *check(form) {
    const indirect = form.fieldOf("targetGroup.indirect");
    if (indirect === void 0 || !isNotGiven(form, indirect)) return;
    const mention = firstMention(form);
    if (mention === void 0) return;
    yield {
      message: "mentioned",
      span: mention,
      related: [{ message: "notGiven", span: indirect.value }],
    };
  },
});

// shared/rules/text/checkedLines.ts
function* checkedLines({ tree }) {
  for (const line2 of tree.lines) {
    if (line2.overlong) continue;
    const text3 = tree.text.slice(line2.start, line2.end).replace(/[\r\n]{1,2}$/u, "");
    yield { line: line2, start: line2.start, text: text3 };
  }
}
var BROKEN_ADDRESS = /^[ \u00A0]{1,2}(?:@|[([]at[)\]])/iu;
function tokenAround(text3, at) {
  let start = at;
  let end = at;
  while (start > 0 && /\S/u.test(text3[start - 1] ?? "")) start--;
  while (end < text3.length && /\S/u.test(text3[end] ?? "")) end++;
  return { text: text3.slice(start, end), end };
}
function* matchesInProse({ start, text: text3 }, pattern) {
  let token = { text: "", end: -1 };
  for (const match of text3.matchAll(pattern)) {
    if (match.index >= token.end) token = tokenAround(text3, match.index);
    if (isAddress(token.text) || BROKEN_ADDRESS.test(text3.slice(token.end, token.end + 8))) continue;
    yield { match, at: start + match.index };
  }
}

// shared/rules/text/control-character.ts
var CONTROL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;
var BREAK = /[\u000B\u000C\u0085\u2028\u2029]/u;
var REPLACEMENT = /\uFFFD+/gu;
var isVisible = (unit) => unit !== void 0 && /\S/u.test(unit);
var withoutRun = (text3, run, index) =>
  BREAK.test(run) && isVisible(text3[index - 1]) && isVisible(text3[index + run.length]) ? " " : "";
var control_character_default = defineRule({
  id: "text/control-character",
  severity: "warning",
  title: {
    fi: "N\xE4kym\xE4t\xF6n ohjausmerkki",
    sv: "Osynligt styrtecken",
    en: "Invisible control character",
  },
  source: {
    fi: "Ty\xF6kalun oma tarkistus: tekstiss\xE4 ei tarvita muita ohjausmerkkej\xE4 kuin rivinvaihto ja sarkain. Suuntaa k\xE4\xE4nt\xE4vist\xE4 merkeist\xE4 varoittaa my\xF6s Unicode (UTR 36).",
    sv: "Verktygets egen kontroll: text beh\xF6ver inga andra styrtecken \xE4n radbrytning och tabulator. F\xF6r tecken som v\xE4nder skrivriktningen varnar ocks\xE5 Unicode (UTR 36).",
    en: "The tool's own check: text needs no control characters but line ends and tabs. Unicode, too, warns of those that turn the direction of writing (UTR 36).",
  },
  messages: {
    control: {
      fi: "N\xE4kym\xE4t\xF6n ohjausmerkki. Poista merkki {code}.",
      sv: "Osynligt styrtecken. Ta bort tecknet {code}.",
      en: "Invisible control character. Delete the character {code}.",
    },
    replacement: {
      fi: "N\xE4kym\xE4t\xF6n ohjausmerkki. T\xE4st\xE4 on kadonnut merkki ({code}): kirjoita oikea merkki sen tilalle.",
      sv: "Osynligt styrtecken. Ett tecken har g\xE5tt f\xF6rlorat h\xE4r ({code}): skriv det r\xE4tta tecknet i st\xE4llet.",
      en: "Invisible control character. A character was lost here ({code}): write the right one in its place.",
    },
  },
  fix: "safe",
  fixTitle: { fi: "Poista ohjausmerkki", sv: "Ta bort styrtecknet", en: "Delete the control character" },
  docs: {
    why: {
      fi: "Ohjausmerkit tulevat tekstiin liitett\xE4ess\xE4 tai v\xE4\xE4rin luetusta merkist\xF6st\xE4. Ne eiv\xE4t n\xE4y, mutta ne katkaisevat sanoja haussa, voivat k\xE4\xE4nt\xE4\xE4 tekstin suunnan ja est\xE4\xE4 lomakkeen tallennuksen.",
      sv: "Styrtecken kommer in i texten vid inklistring eller ur en fell\xE4st teckenkodning. De syns inte, men bryter ord vid s\xF6kning, kan v\xE4nda textens riktning och hindra att blanketten sparas.",
      en: "Control characters come with pasted text or from a misread encoding. They are not seen, but break words in a search, can turn the direction of the text, and may keep a form from being saved.",
    },
    fix: {
      fi: "Poista merkki. Jos paikalla on korvausmerkki (U+FFFD), alkuper\xE4inen merkki on kadonnut: kirjoita se uudelleen.",
      sv: "Ta bort tecknet. Om d\xE4r st\xE5r ett ers\xE4ttningstecken (U+FFFD) har det ursprungliga tecknet g\xE5tt f\xF6rlorat: skriv det p\xE5 nytt.",
      en: "Delete the character. Where a replacement character (U+FFFD) stands, the original one is lost: write it again.",
    },
  },
  examples: {
    invalid: [
      {
        text: "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nHanke tukee	ty\xF6t\xE4.",
        fixed: "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nHanke tukee	ty\xF6t\xE4.",
      },
      {
        text: "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nHanke tukee ty\xF6t\xE4.\u2028Ty\xF6 jatkuu.",
        fixed:
          "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nHanke tukee ty\xF6t\xE4. Ty\xF6 jatkuu.",
      },
      {
        text: "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nHanke \u202E\u202Ctukee ty\xF6t\xE4.",
        fixed: "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nHanke tukee ty\xF6t\xE4.",
      },
    ],
    valid: [
      "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\r\n\r\nHanke	tukee\xA0ty\xF6t\xE4 \u2013 \u201Daina\u201D \u{1F600}.",
    ],
  },
  *check(form) {
    for (const { start, text: text3 } of checkedLines(form)) {
      for (const { 0: run, index } of text3.matchAll(CONTROL)) {
        const at = runSpan(start, index, run);
        const newText = withoutRun(text3, run, index);
        yield {
          message: "control",
          values: { code: codeOf(run) },
          span: at,
          fix: { kind: "safe", edits: [{ span: at, newText }] },
        };
      }
      for (const { 0: run, index } of text3.matchAll(REPLACEMENT))
        yield { message: "replacement", values: { code: codeOf(run) }, span: runSpan(start, index, run) };
    }
  },
});
var runSpan = (start, index, run) => span(start + index, start + index + run.length);
var codeOf = (run) => `U+${(run.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

// shared/rules/text/doubled-word.ts
var LEAST_LETTERS = 2;
var folded = ({ text: text3 }) => text3.normalize("NFC").toLowerCase();
function standsAlone(line2, { start, end }) {
  if (/[-\u2010\u2011_@/\\.\p{N}]/u.test(line2.slice(Math.max(0, start - 1), start))) return false;
  return !/^(?:[-\u2010\u2011_@/\\\p{N}]|\.[\p{L}\p{N}])/u.test(line2.slice(end, end + 2));
}
var beginAlike = (a, b) => a.text[0]?.toLowerCase() === b.text[0]?.toLowerCase();
var isSameWord = (line2, a, b) =>
  beginAlike(a, b) &&
  /^[ \u00A0]{1,20}$/u.test(line2.slice(a.end, Math.min(b.start, a.end + 21))) &&
  folded(a) === folded(b) &&
  (a.text.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS &&
  standsAlone(line2, a) &&
  standsAlone(line2, b);
function* repetitions(line2) {
  let first;
  let last;
  for (const word of wordsOf2(line2)) {
    if (last !== void 0 && isSameWord(line2, last, word)) {
      first ??= last;
    } else {
      if (first !== void 0 && last !== void 0) yield { first, last };
      first = void 0;
    }
    last = word;
  }
  if (first !== void 0 && last !== void 0) yield { first, last };
}
var doubled_word_default = defineRule({
  id: "text/doubled-word",
  severity: "warning",
  title: { fi: "Sana kahdesti per\xE4kk\xE4in", sv: "Samma ord tv\xE5 g\xE5nger i rad", en: "Word doubled" },
  source: {
    fi: "Ty\xF6kalun oma tarkistus: kahdesti per\xE4kk\xE4in oleva sana on l\xE4hes aina kirjoitusvirhe",
    sv: "Verktygets egen kontroll: ett ord som st\xE5r tv\xE5 g\xE5nger i rad \xE4r n\xE4stan alltid ett skrivfel",
    en: "The tool's own check: a word that stands twice in a row is nearly always a slip",
  },
  messages: {
    doubled: {
      fi: 'Sana "{x}" toistuu. Poista ylim\xE4\xE4r\xE4inen sana.',
      sv: 'Ordet "{x}" upprepas. Ta bort det \xF6verfl\xF6diga ordet.',
      en: 'The word "{x}" is repeated. Delete the superfluous one.',
    },
  },
  fix: "suggest",
  fixTitle: { fi: "J\xE4t\xE4 yksi {x}", sv: "Beh\xE5ll ett {x}", en: "Keep one {x}" },
  docs: {
    why: {
      fi: "Kahdesti kirjoitettu sana j\xE4\xE4 helposti huomaamatta omasta tekstist\xE4, mutta lukija huomaa sen heti.",
      sv: "Ett ord som skrivits tv\xE5 g\xE5nger \xE4r l\xE4tt att missa i egen text, men l\xE4saren m\xE4rker det genast.",
      en: "A word written twice is easily missed in one's own text, but a reader sees it at once.",
    },
    fix: {
      fi: "Poista toinen sana. Jos toisto on tarkoituksellinen, muotoile lause toisin.",
      sv: "Ta bort det ena ordet. \xC4r upprepningen avsiktlig, formulera om meningen.",
      en: "Delete one of the words. Where the repetition is meant, put the sentence otherwise.",
    },
  },
  examples: {
    invalid: [
      {
        text: "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nMukana ovat kunnat sek\xE4 muut muut ty\xF6nantajat.",
        fixed:
          "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nMukana ovat kunnat sek\xE4 muut ty\xF6nantajat.",
      },
      {
        text: "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nTy\xF6\xA0 ty\xF6 ty\xF6 jatkuu.",
        fixed: "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nTy\xF6 jatkuu.",
      },
    ],
    valid: [
      "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nSe, ett\xE4 ett\xE4-lauseita on, on hyv\xE4. Ty\xF6. Ty\xF6 jatkuu\njatkuu. Arvo on 1 1 ja a a.",
      "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nTukea saa PATE -projekti projektin alussa, et\xE4- et\xE4n\xE4, kunta kunta- ja kuntayhtym\xE4palvelut.",
    ],
  },
  *check(form) {
    for (const { start, text: text3 } of checkedLines(form))
      for (const { first, last } of repetitions(text3)) {
        if (isLabelAndValue(form, start + first.start, start + last.start)) continue;
        yield {
          message: "doubled",
          values: { x: first.text },
          span: span(start + first.start, start + last.end),
          fix: { kind: "suggest", edits: [{ span: span(start + first.end, start + last.end), newText: "" }] },
        };
      }
  },
});
function isLabelAndValue(form, first, second) {
  const { field: field2 } = form.at(first);
  return field2?.label !== void 0 && first < field2.label.end && second >= field2.label.end;
}

// shared/rules/text/glued-number.ts
var GLUED =
  /(?<![\p{L}\p{M}\p{N}_])(yli|alle|noin|jopa|l\xE4hes|yhteens\xE4|vuonna|vuoden|vuosina)\p{Nd}{1,15}/giu;
var glued_number_default = defineRule({
  id: "text/glued-number",
  severity: "hint",
  title: {
    fi: "V\xE4lily\xF6nti puuttuu luvun edest\xE4",
    sv: "Mellanslag saknas f\xF6re tal",
    en: "No space before a number",
  },
  source: {
    fi: "Suomen kielen oikeinkirjoitus: sana ja luku erotetaan v\xE4lily\xF6nnill\xE4",
    sv: "Finskans och svenskans skrivregler: mellan ett ord och ett tal finns ett mellanslag",
    en: "The spelling rules of Finnish: a space stands between a word and a number",
  },
  messages: {
    glued: {
      fi: "V\xE4lily\xF6nti puuttuu luvun edest\xE4. Lis\xE4\xE4 v\xE4lily\xF6nti sanan ja luvun v\xE4liin.",
      sv: "Mellanslag saknas f\xF6re talet. L\xE4gg till ett mellanslag mellan ordet och talet.",
      en: "The space before the number is missing. Add a space between the word and the number.",
    },
  },
  fix: "safe",
  fixTitle: { fi: "Lis\xE4\xE4 v\xE4lily\xF6nti", sv: "L\xE4gg till mellanslag", en: "Add a space" },
  docs: {
    why: {
      fi: "Sanaan kiinni kirjoitettu luku on vaikea lukea, eik\xE4 haku l\xF6yd\xE4 sit\xE4 lukuna.",
      sv: "Ett tal som skrivits ihop med ett ord \xE4r sv\xE5rt att l\xE4sa, och en s\xF6kning hittar det inte som tal.",
      en: "A number stuck to a word is hard to read, and a search does not find it as a number.",
    },
    fix: {
      fi: "Lis\xE4\xE4 v\xE4lily\xF6nti sanan ja luvun v\xE4liin: yli 1600.",
      sv: "L\xE4gg till ett mellanslag mellan ordet och talet: yli 1600.",
      en: "Add a space between the word and the number: yli 1600.",
    },
  },
  examples: {
    invalid: [
      {
        text: "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nTilaisuuksiin osallistui yli1600 henkil\xF6\xE4.",
        fixed:
          "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nTilaisuuksiin osallistui yli 1600 henkil\xF6\xE4.",
      },
      "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nL\xE4hes300 osallistujaa sai ohjausta.",
    ],
    valid: [
      "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nTilaisuuksiin osallistui yli 1600 henkil\xF6\xE4 (www.yli1600.fi), ali-yli ja KESKIVUODEN2 mukaan.",
    ],
  },
  *check(form) {
    for (const line2 of checkedLines(form))
      for (const { match, at } of matchesInProse(line2, GLUED)) {
        const [found2, word = ""] = match;
        const gap = at + word.length;
        yield {
          message: "glued",
          span: span(at, at + found2.length),
          fix: { kind: "safe", edits: [{ span: span(gap, gap), newText: " " }] },
        };
      }
  },
});

// shared/rules/text/leftover-placeholder.ts
var isPlaceholderWord = (word) =>
  ["todo", "t\xE4ydennet\xE4\xE4n"].includes(word) || /^(?:x{3,}|\?{3,})$/u.test(word);
var LOREM = "lorem ipsum";
var BRACKETED = /^\[[^[\]\d]{0,100}\]$/u;
var LONGEST = 200;
function isPlaceholder(text3) {
  if (fold(text3.slice(0, LONGEST)).startsWith(LOREM)) return true;
  if (text3.length > LONGEST) return false;
  const folded2 = fold(text3).replace(/[.:;,!…]{1,5}$/u, "");
  if (BRACKETED.test(folded2)) return true;
  const words = folded2.split(" ").map((word) => word.replace(/[.:;,!…]{1,5}$/u, ""));
  return words.every(isPlaceholderWord);
}
var LISTED_ROLES = ["authority.name", "applicant.town", "site.town"];
function* textsOf(field2) {
  if (field2.note !== void 0) yield field2.note;
  const isListed =
    field2.def.type === "names" ||
    Object.values(field2.def.roles).some((role) => LISTED_ROLES.includes(role));
  const isValid = Object.keys(field2.parsed.parts).length > 0;
  if (!isEmpty(field2) && isValid && !isListed) yield field2.value;
}
function* candidates(form) {
  const places = /* @__PURE__ */ new Map();
  for (const field2 of form.fields) for (const at of textsOf(field2)) places.set(at.start, at);
  for (const block of form.tree.blocks) {
    const [first] = block.lines;
    const last = block.lines[block.lines.length - 1];
    if (block.kind === "gap" || first === void 0 || last === void 0) continue;
    const at = span(first.content.start, last.content.end);
    const known = places.get(at.start);
    if (known === void 0 || known.end > at.end) places.set(at.start, at);
  }
  yield* places.values();
}
var leftover_placeholder_default = defineRule({
  id: "text/leftover-placeholder",
  severity: "warning",
  title: {
    fi: "Kohta j\xE4\xE4nyt t\xE4ydent\xE4m\xE4tt\xE4",
    sv: "Ofullst\xE4ndig punkt",
    en: "Placeholder left in the text",
  },
  source: {
    fi: "Ty\xF6kalun oma tarkistus: xxx, ???, TODO, t\xE4ydennet\xE4\xE4n, lorem ipsum ja hakasulkeissa oleva kehote ovat keskener\xE4isen tekstin merkkej\xE4",
    sv: "Verktygets egen kontroll: xxx, ???, TODO, t\xE4ydennet\xE4\xE4n (kompletteras), lorem ipsum och en uppmaning inom hakparentes \xE4r tecken p\xE5 of\xE4rdig text",
    en: "The tool's own check: xxx, ???, TODO, t\xE4ydennet\xE4\xE4n (to be completed), lorem ipsum and a prompt in brackets are marks of unfinished text",
  },
  messages: {
    leftover: {
      fi: "Kohta n\xE4ytt\xE4\xE4 j\xE4\xE4neen t\xE4ydent\xE4m\xE4tt\xE4. Kirjoita lopullinen teksti tai poista kohta.",
      sv: "Punkten verkar vara ofullst\xE4ndig. Skriv den slutliga texten eller ta bort punkten.",
      en: "This seems to have been left unfinished. Write the final text, or delete it.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Keskener\xE4iseksi merkitty kohta p\xE4\xE4tyy julkiseen kuvaukseen sellaisenaan, eik\xE4 sit\xE4 voida arvioida.",
      sv: "En punkt som m\xE4rkts som of\xE4rdig hamnar som s\xE5dan i den offentliga beskrivningen och kan inte bed\xF6mas.",
      en: "What was marked as unfinished ends up in the public description as it is, and cannot be assessed.",
    },
    fix: {
      fi: "Kirjoita kohtaan lopullinen teksti. Jos tietoa ei ole, merkitse viiva (-).",
      sv: "Skriv den slutliga texten. Finns ingen uppgift, skriv ett streck (-).",
      en: "Write the final text. Where there is nothing to tell, put a hyphen (-).",
    },
  },
  examples: {
    invalid: [
      { replace: [["Yli vuoden ty\xF6tt\xF6m\xE4n\xE4 olleet ty\xF6nhakijat.", "xxx"]] },
      {
        replace: [
          ["Hankkeen nimi: Esimerkkipolku (keksitty hanke)", "Hankkeen nimi: T\xE4ydennet\xE4\xE4n."],
        ],
      },
      { replace: [["Palvelupolku on uusi palvelu.", "TODO"]] },
      { replace: [["Yli vuoden ty\xF6tt\xF6m\xE4n\xE4 olleet ty\xF6nhakijat.", "[\u2026]"]] },
      {
        replace: [
          ["Yli vuoden ty\xF6tt\xF6m\xE4n\xE4 olleet ty\xF6nhakijat.", "[Kuvaa kohderyhm\xE4 t\xE4h\xE4n]"],
        ],
      },
      {
        replace: [
          [
            "Yli vuoden ty\xF6tt\xF6m\xE4n\xE4 olleet ty\xF6nhakijat.",
            "Lorem ipsum dolor sit amet, consectetur adipiscing.",
          ],
        ],
      },
      { replace: [["Osallistujista joka kolmas sai ty\xF6paikan.", "Loppu hyvin.\n\n???"]] },
    ],
    valid: [
      { replace: [] },
      {
        replace: [
          [
            "Yli vuoden ty\xF6tt\xF6m\xE4n\xE4 olleet ty\xF6nhakijat.",
            "Palveluja t\xE4ydennet\xE4\xE4n TODO-listalla. Kuka auttaa??? Ryhm\xE4 xxx.",
          ],
        ],
      },
      { replace: [["180 000", "xxx"]] },
    ],
  },
  *check(form) {
    for (const place of candidates(form))
      if (isPlaceholder(form.textOf(place))) yield { message: "leftover", span: place };
  },
});

// shared/rules/text/missing-space.ts
var GLUED2 = /(?<=\p{Ll}\p{M}?\p{Ll}\p{M}?)[.!?](?=\p{Lu}\p{M}?\p{Ll})/gu;
var NAME_ENDS = new Set(
  "Fi Com Net Org Eu Js Pdf Doc Docx Xls Xlsx Ppt Pptx Odt Txt Csv Zip Jpg Jpeg Png Htm Html".split(" "),
);
var isNameEnd = (after) => NAME_ENDS.has(/^\p{L}{1,5}(?![\p{L}\p{M}])/u.exec(after)?.[0] ?? "");
var missing_space_default = defineRule({
  id: "text/missing-space",
  severity: "info",
  title: {
    fi: "V\xE4lily\xF6nti puuttuu virkkeiden v\xE4list\xE4",
    sv: "Mellanslag saknas mellan meningar",
    en: "No space between sentences",
  },
  source: {
    fi: "Suomen kielen oikeinkirjoitus: virkkeiden v\xE4liss\xE4 on v\xE4lily\xF6nti",
    sv: "Finskans och svenskans skrivregler: mellan meningar finns ett mellanslag",
    en: "The spelling rules of Finnish: a space stands between sentences",
  },
  messages: {
    glued: {
      fi: "V\xE4lily\xF6nti puuttuu virkkeiden v\xE4list\xE4. Lis\xE4\xE4 v\xE4lily\xF6nti v\xE4limerkin j\xE4lkeen.",
      sv: "Mellanslag saknas mellan meningarna. L\xE4gg till ett mellanslag efter skiljetecknet.",
      en: "The space between two sentences is missing. Add a space after the punctuation mark.",
    },
  },
  fix: "safe",
  fixTitle: { fi: "Lis\xE4\xE4 v\xE4lily\xF6nti", sv: "L\xE4gg till mellanslag", en: "Add a space" },
  docs: {
    why: {
      fi: "Yhteen kirjoitetut virkkeet ovat vaikeita lukea. Ne syntyv\xE4t usein, kun teksti on liitetty lomakkeelle muualta ja rivinvaihto on kadonnut.",
      sv: "Meningar som skrivits ihop \xE4r sv\xE5ra att l\xE4sa. De uppst\xE5r ofta n\xE4r text har klistrats in i blanketten och en radbrytning har f\xF6rsvunnit.",
      en: "Sentences run together are hard to read. They often come from text that was pasted into the form and lost a line break.",
    },
    fix: {
      fi: "Lis\xE4\xE4 v\xE4lily\xF6nti tai tarvittaessa rivinvaihto virkkeiden v\xE4liin.",
      sv: "L\xE4gg till ett mellanslag eller vid behov en radbrytning mellan meningarna.",
      en: "Add a space, or a line break where it is needed, between the sentences.",
    },
  },
  examples: {
    invalid: [
      {
        text: "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nHanke ehk\xE4isee syrj\xE4ytymist\xE4.Ty\xF6 tehd\xE4\xE4n yhdess\xE4.",
        fixed:
          "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nHanke ehk\xE4isee syrj\xE4ytymist\xE4. Ty\xF6 tehd\xE4\xE4n yhdess\xE4.",
      },
      "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nKuka saa ohjausta?\xC4idit ja is\xE4t.",
    ],
    valid: [
      "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nHanke alkaa. Ty\xF6 tehd\xE4\xE4n yhdess\xE4.",
      "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nSivut: www.esimerkki.Fi, http://esimerkki.fi/ohje.Html ja essi.Esimerkki(at)esimerkki.fi tai essi.Esimerkki (at) esimerkki.fi.",
      "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nSuunnitelma on tiedostossa Liite.Pdf, ks. Esimerkki.Fi. EU:n ja ELY:n ohje on s.Oulussa.",
    ],
  },
  *check(form) {
    for (const line2 of checkedLines(form))
      for (const { match, at } of matchesInProse(line2, GLUED2)) {
        if (isNameEnd(line2.text.slice(match.index + 1, match.index + 8))) continue;
        yield {
          message: "glued",
          span: span(at, at + 2),
          fix: { kind: "safe", edits: [{ span: span(at + 1, at + 1), newText: " " }] },
        };
      }
  },
});

// shared/text/lines.ts
function lineStarts(text3) {
  const starts = [0];
  for (let i = 0; i < text3.length; i++) {
    const unit = text3.charCodeAt(i);
    if (unit === 13 && text3.charCodeAt(i + 1) === 10) i++;
    if (unit === 10 || unit === 13) starts.push(i + 1);
  }
  return starts;
}
function indexLines(text3) {
  const starts = lineStarts(text3);
  const startOf = (line2) => starts[line2] ?? text3.length;
  const lineAt = (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const endOf = (line2) => {
    let end = startOf(line2 + 1);
    if (line2 + 1 < starts.length) {
      if (text3.charCodeAt(end - 1) === 10 && text3.charCodeAt(end - 2) === 13 && end - 2 >= startOf(line2))
        end -= 2;
      else end -= 1;
    }
    return end;
  };
  return {
    lineCount: starts.length,
    at(offset) {
      const within = Math.max(0, Math.min(offset, text3.length));
      const line2 = lineAt(within);
      return { line: line2, character: within - startOf(line2) };
    },
    offset({ line: line2, character }) {
      if (line2 < 0) return 0;
      if (line2 >= starts.length) return text3.length;
      return Math.min(startOf(line2) + Math.max(0, character), endOf(line2));
    },
    line(line2) {
      if (line2 < 0 || line2 >= starts.length) return { start: text3.length, end: text3.length };
      return { start: startOf(line2), end: endOf(line2) };
    },
  };
}

// shared/rules/text/non-breaking-space.ts
function amountLines(form) {
  const index = indexLines(form.text);
  const lines2 = /* @__PURE__ */ new Set();
  for (const { def, value, section: section2 } of form.fields) {
    const kinds = Object.values(fieldType(def.type).parts);
    const isAmount = kinds.some((kind2) => kind2 === "cents" || kind2 === "count");
    if (!isAmount || section2.rows.some(({ field: field2 }) => field2.value === value)) continue;
    for (let line2 = index.at(value.start).line; line2 <= index.at(value.end).line; line2++)
      lines2.add(line2);
  }
  return lines2;
}
function edits({ start, text: text3 }) {
  if (text3.trim() === "") return [{ span: span(start, start + text3.length), newText: "" }];
  return Array.from(text3.matchAll(/\u00A0+/gu), ({ 0: run, index }) => ({
    span: span(start + index, start + index + run.length),
    newText: " ".repeat(run.length),
  }));
}
var non_breaking_space_default = defineRule({
  id: "text/non-breaking-space",
  severity: "hint",
  title: { fi: "Sitova v\xE4lily\xF6nti", sv: "H\xE5rt mellanslag", en: "Non-breaking space" },
  source: {
    fi: "Ty\xF6kalun oma tarkistus: sitova v\xE4lily\xF6nti n\xE4ytt\xE4\xE4 tavalliselta v\xE4lily\xF6nnilt\xE4, mutta haku ja rivitys kohtelevat sit\xE4 toisin",
    sv: "Verktygets egen kontroll: ett h\xE5rt mellanslag ser ut som ett vanligt, men s\xF6kning och radbrytning behandlar det annorlunda",
    en: "The tool's own check: a non-breaking space looks like an ordinary one, but search and line breaking treat it differently",
  },
  messages: {
    found: {
      fi: "Tekstiss\xE4 on sitova v\xE4lily\xF6nti. Korvaa se tavallisella v\xE4lily\xF6nnill\xE4.",
      sv: "Texten har ett h\xE5rt mellanslag. Ers\xE4tt det med ett vanligt mellanslag.",
      en: "The text has a non-breaking space. Replace it by an ordinary one.",
    },
  },
  fix: "safe",
  fixTitle: {
    fi: "Korvaa rivin sitovat v\xE4lily\xF6nnit",
    sv: "Ers\xE4tt radens h\xE5rda mellanslag",
    en: "Replace the non-breaking spaces of the line",
  },
  docs: {
    why: {
      fi: "Sitova v\xE4lily\xF6nti tulee tekstiin usein verkkosivulta tai tekstink\xE4sittelyst\xE4 liitett\xE4ess\xE4. Se est\xE4\xE4 rivin katkeamisen, ja haku voi j\xE4tt\xE4\xE4 kohdan l\xF6yt\xE4m\xE4tt\xE4.",
      sv: "H\xE5rda mellanslag f\xF6ljer ofta med n\xE4r text klistras in fr\xE5n en webbsida eller ett ordbehandlingsprogram. De hindrar radbrytning, och en s\xF6kning kan missa st\xE4llet.",
      en: "Non-breaking spaces often come along when text is pasted from a web page or a word processor. They keep lines from breaking, and a search may miss the place.",
    },
    fix: {
      fi: "Korvaa sitovat v\xE4lily\xF6nnit tavallisilla. Rahasummissa ja lukum\xE4\xE4riss\xE4 ne ovat sallittuja.",
      sv: "Ers\xE4tt de h\xE5rda mellanslagen med vanliga. I belopp och antal \xE4r de till\xE5tna.",
      en: "Replace the non-breaking spaces by ordinary ones. In sums of money and counts they are allowed.",
    },
  },
  examples: {
    invalid: [
      {
        text: "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nPalvelun\xA0laatu\xA0 paranee.",
        fixed: "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nPalvelun laatu  paranee.",
      },
      {
        text: "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nLaatu paranee.\n\n\xA0 \n\nTy\xF6 jatkuu.",
        fixed: "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\nLaatu paranee.\n\n\n\nTy\xF6 jatkuu.",
      },
    ],
    valid: [
      "5 Projektin julkinen rahoitus, euroa\n\nMy\xF6nnetty EU- ja valtion rahoitus: 1\xA0865\xA0436\n\nToteutunut EU- ja valtion rahoitus:\xA0",
      "7.1 Osallistuvien yritysten lukum\xE4\xE4r\xE4\n\nSuunniteltu: 1\xA0900",
    ],
  },
  *check(form) {
    if (!form.text.includes("\xA0")) return;
    const amounts = amountLines(form);
    for (const line2 of checkedLines(form)) {
      const first = line2.text.indexOf("\xA0");
      if (first < 0 || amounts.has(line2.line.index)) continue;
      const at = line2.start + first;
      yield { message: "found", span: span(at, at + 1), fix: { kind: "safe", edits: edits(line2) } };
    }
  },
});

// shared/rules/text/repeated-justification.ts
var LEAST_CHARACTERS = 40;
var LEAST_ROWS = 3;
var repeated_justification_default = defineRule({
  id: "text/repeated-justification",
  severity: "info",
  needs: hasMatrix,
  title: {
    fi: "Sama perustelu monella rivill\xE4",
    sv: "Samma motivering p\xE5 flera rader",
    en: "One justification on several rows",
  },
  source: {
    fi: "Ohjeiden mukaan vaikutukset perustellaan hankkeen omilla toimilla rivi rivilt\xE4. Raja (40 merkki\xE4, 3 rivi\xE4) on ty\xF6kalun oma.",
    sv: "Enligt anvisningarna motiveras effekterna rad f\xF6r rad med projektets egna \xE5tg\xE4rder. Gr\xE4nsen (40 tecken, 3 rader) \xE4r verktygets egen.",
    en: "The guidance asks to justify effects row by row by the project's own measures. The limit (40 characters, 3 rows) is the tool's own.",
  },
  messages: {
    repeated: {
      fi: "Sama perustelu {n} rivill\xE4. Kirjoita kullekin riville oma perustelu.",
      sv: "Samma motivering p\xE5 {n} rader. Skriv en egen motivering f\xF6r varje rad.",
      en: "The same justification on {n} rows. Write one of its own for each row.",
    },
    again: { fi: "Sama perustelu", sv: "Samma motivering", en: "The same justification" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Rivit kysyv\xE4t eri asioita. Kopioitu perustelu ei kerro, miten hanke vaikuttaa juuri rivin asiaan.",
      sv: "Raderna fr\xE5gar olika saker. En kopierad motivering ber\xE4ttar inte hur projektet inverkar p\xE5 just radens sak.",
      en: "The rows ask different things. A copied justification does not tell how the project affects the matter of the row.",
    },
    fix: {
      fi: "Kirjoita jokaiselle riville, mist\xE4 juuri t\xE4m\xE4 vaikutus syntyy. Jos vaikutusta ei ole, arvot 0 0 riitt\xE4v\xE4t ilman perustelua.",
      sv: "Skriv p\xE5 varje rad vad just denna effekt beror p\xE5. Finns ingen effekt r\xE4cker v\xE4rdena 0 0 utan motivering.",
      en: "Write on each row what this very effect comes from. Where there is none, the scores 0 0 suffice without a justification.",
    },
  },
  examples: {
    invalid: [
      {
        replace: [
          ["Palvelupolku on uusi palvelu.", "Hanke noudattaa hakijan kest\xE4v\xE4n kehityksen ohjelmaa."],
          [
            "Alavalintoja laajennetaan ohjauksessa.",
            "Hanke noudattaa hakijan kest\xE4v\xE4n kehityksen ohjelmaa.",
          ],
          [
            "Ohjausta annetaan usealla kielell\xE4.",
            "Hanke noudattaa hakijan kest\xE4v\xE4n kehityksen  ohjelmaa.",
          ],
        ],
      },
    ],
    valid: [
      {
        replace: [
          ["Palvelupolku on uusi palvelu.", "Hanke noudattaa hakijan kest\xE4v\xE4n kehityksen ohjelmaa."],
          [
            "Alavalintoja laajennetaan ohjauksessa.",
            "Hanke noudattaa hakijan kest\xE4v\xE4n kehityksen ohjelmaa.",
          ],
        ],
      },
      {
        replace: [
          ["Palvelupolku on uusi palvelu.", "Vaikutus on v\xE4h\xE4inen."],
          ["Alavalintoja laajennetaan ohjauksessa.", "Vaikutus on v\xE4h\xE4inen."],
          ["Ohjausta annetaan usealla kielell\xE4.", "Vaikutus on v\xE4h\xE4inen."],
        ],
      },
    ],
  },
  *check(form) {
    const byText = /* @__PURE__ */ new Map();
    for (const { field: field2 } of matrixRows(form)) {
      const note = justificationOf(form, field2);
      if (note === void 0) continue;
      const text3 = fold(form.textOf(note));
      const known = byText.get(text3);
      if (known === void 0) byText.set(text3, [note]);
      else known.push(note);
    }
    for (const [text3, [first, ...others]] of byText) {
      if (first === void 0 || others.length + 1 < LEAST_ROWS || characters(text3) < LEAST_CHARACTERS)
        continue;
      yield {
        message: "repeated",
        values: { n: others.length + 1 },
        span: first,
        related: others.map((span2) => ({ message: "again", span: span2 })),
      };
    }
  },
});

// shared/rules/text/repeated-paragraph.ts
var LEAST_CHARACTERS2 = 120;
function* runsOf(lines2) {
  let start;
  let end = 0;
  for (const line2 of lines2) {
    if (line2.blank) {
      if (start !== void 0) yield span(start, end);
      start = void 0;
    } else {
      start ??= line2.content.start;
      end = line2.content.end;
    }
  }
  if (start !== void 0) yield span(start, end);
}
function* paragraphsOf(section2) {
  if (section2.def.body !== void 0) yield* runsOf(section2.lines);
  for (const { note } of section2.fields) if (note !== void 0) yield note;
}
function placesByText(form) {
  const skipped = identicalGroups(form)?.indirect.section;
  const byText = /* @__PURE__ */ new Map();
  for (const section2 of form.allSections) {
    if (section2 === skipped) continue;
    for (const at of paragraphsOf(section2)) {
      const length = at.end - at.start;
      if (length < LEAST_CHARACTERS2 || length > MAX_LINE_LENGTH) continue;
      const text3 = fold(form.textOf(at));
      if (characters(text3) < LEAST_CHARACTERS2) continue;
      const known = byText.get(text3);
      if (known === void 0) byText.set(text3, [{ section: section2, span: at }]);
      else known.push({ section: section2, span: at });
    }
  }
  return byText;
}
var repeated_paragraph_default = defineRule({
  id: "text/repeated-paragraph",
  severity: "info",
  needs: ({ layout }) => layout.ordered,
  title: { fi: "Kappale toistuu", sv: "Ett stycke upprepas", en: "Paragraph repeated" },
  source: {
    fi: "Ohjeiden mukaan jokaisessa kohdassa vastataan siihen, mit\xE4 siin\xE4 kysyt\xE4\xE4n. Raja (120 merkki\xE4) on ty\xF6kalun oma.",
    sv: "Enligt anvisningarna besvaras i varje punkt det som punkten fr\xE5gar. Gr\xE4nsen (120 tecken) \xE4r verktygets egen.",
    en: "The guidance asks to answer in each item what it asks. The limit (120 characters) is the tool's own.",
  },
  messages: {
    repeated: {
      fi: "Kappale toistuu. Muokkaa se t\xE4h\xE4n kohtaan sopivaksi tai poista toinen.",
      sv: "Stycket upprepas. Anpassa det till den h\xE4r punkten eller ta bort det ena.",
      en: "This paragraph is repeated. Fit it to this item, or delete one of the two.",
    },
    again: { fi: "Sama kappale", sv: "Samma stycke", en: "The same paragraph" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Osiot kysyv\xE4t eri asioita: mit\xE4 suunnitellaan, keit\xE4 varten, mit\xE4 saatiin aikaan. Kopioitu kappale j\xE4tt\xE4\xE4 ainakin toisen kysymyksen vaille vastausta.",
      sv: "Avsnitten fr\xE5gar olika saker: vad som planeras, f\xF6r vem, vad som \xE5stadkoms. Ett kopierat stycke l\xE4mnar \xE5tminstone den ena fr\xE5gan obesvarad.",
      en: "The sections ask different things: what is planned, for whom, what was achieved. A copied paragraph leaves at least one of the questions unanswered.",
    },
    fix: {
      fi: "J\xE4t\xE4 kappale siihen osioon, johon se kuuluu, ja kirjoita toiseen osioon se, mit\xE4 siin\xE4 kysyt\xE4\xE4n.",
      sv: "Beh\xE5ll stycket i det avsnitt d\xE4r det h\xF6r hemma och skriv i det andra det som fr\xE5gas d\xE4r.",
      en: "Keep the paragraph in the section where it belongs, and write in the other what is asked there.",
    },
  },
  examples: {
    invalid: [
      {
        replace: [
          [
            "Hankkeessa syntyi malli, jota kunta k\xE4ytt\xE4\xE4 edelleen. Osallistujista joka kolmas sai ty\xF6paikan.",
            "Hankkeessa kehitet\xE4\xE4n palvelupolku ty\xF6tt\xF6myydest\xE4 ty\xF6h\xF6n. Tavoitteena on, ett\xE4 asiakas saa yhdelt\xE4 ohjaajalta avun koko matkalle.",
          ],
        ],
      },
      {
        template: "esr-2007-2013",
        replace: [
          [
            "Projekti onnistui. Ohjauksen malli j\xE4i oppilaitosten k\xE4ytt\xF6\xF6n.",
            "Projektissa rakennetaan silta koulutuksesta ty\xF6h\xF6n. Osallistujat tutustuvat ammatteihin ty\xF6paikoilla ja\nsaavat ohjausta opintoihin.",
          ],
        ],
      },
    ],
    valid: [
      { replace: [] },
      { replace: [["P\xE4\xE4tavoite on ty\xF6llistyminen.", "Hankkeen toimenpiteet ovat:"]] },
    ],
  },
  *check(form) {
    for (const places of placesByText(form).values()) {
      const [first] = places;
      const second = places.find(({ section: section2 }) => section2.def.id !== first?.section.def.id);
      if (first === void 0 || second === void 0) continue;
      const others = places.filter((place) => place !== second);
      yield {
        message: "repeated",
        span: second.span,
        related: others.map(({ span: span2 }) => ({ message: "again", span: span2 })),
      };
    }
  },
});

// shared/rules/text/fieldLimits.ts
var keysOf = (field2) => [
  `${field2.section.def.id}/${field2.def.id}`,
  ...Object.values(field2.def.roles),
  field2.def.id,
];
function limitOf(field2, limits) {
  const key = keysOf(field2).find((one) => Object.hasOwn(limits, one));
  return key === void 0 ? void 0 : limits[key];
}

// shared/rules/text/too-long.ts
var NAME_LIMITS = [
  { max: 200, severity: "warning" },
  { max: 100, severity: "info" },
];
var writtenIn = (field2) =>
  field2.def.content === "note" ? field2.note : isEmpty(field2) ? void 0 : field2.value;
function limitsFor(field2, set) {
  const own2 = limitOf(field2, set);
  const isName2 = Object.values(field2.def.roles).includes("project.name");
  return [
    ...(own2 === void 0 ? [] : [{ max: own2, severity: "warning", message: "long" }]),
    ...(isName2 ? NAME_LIMITS.map((limit) => ({ ...limit, message: "name" })) : []),
  ];
}
function* tooLong(form, set) {
  for (const field2 of form.fields) {
    const written = writtenIn(field2);
    const limits = written === void 0 ? [] : limitsFor(field2, set);
    if (written === void 0 || limits.length === 0) continue;
    const n = characters(form.textOf(written));
    const broken = limits.find(({ max }) => n > max);
    if (broken !== void 0) yield { span: written, n, ...broken };
  }
}
var too_long_default = defineRule({
  id: "text/too-long",
  severity: "off",
  title: { fi: "Teksti on liian pitk\xE4", sv: "Texten \xE4r f\xF6r l\xE5ng", en: "Text too long" },
  source: {
    fi: "Lomakkeiden merkkim\xE4\xE4ri\xE4 ei ole julkaistu: rajat asettaa k\xE4ytt\xE4j\xE4 (esr.maxLength). Hankkeen nimen rajat 100 ja 200 perustuvat julkiseen rekisteriin, jossa pisin nimi on 179 merkki\xE4.",
    sv: "Blanketternas teckengr\xE4nser har inte publicerats: anv\xE4ndaren st\xE4ller in dem (esr.maxLength). Gr\xE4nserna 100 och 200 f\xF6r projektets namn bygger p\xE5 det offentliga registret, d\xE4r det l\xE4ngsta namnet har 179 tecken.",
    en: "The forms' limits have not been published: the user sets them (esr.maxLength). The limits 100 and 200 for the project's name rest on the public register, where the longest name has 179 characters.",
  },
  messages: {
    long: {
      fi: "{n} merkki\xE4, raja {max}. Lyhenn\xE4 teksti\xE4.",
      sv: "{n} tecken, gr\xE4nsen \xE4r {max}. F\xF6rkorta texten.",
      en: "{n} characters, the limit is {max}. Shorten the text.",
    },
    name: {
      fi: "{n} merkki\xE4, raja {max}. Anna hankkeelle lyhyt ja kuvaava nimi.",
      sv: "{n} tecken, gr\xE4nsen \xE4r {max}. Ge projektet ett kort och beskrivande namn.",
      en: "{n} characters, the limit is {max}. Give the project a short and telling name.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Liian pitk\xE4 teksti voi katketa, kun se siirret\xE4\xE4n lomakkeelle. Pitk\xE4 nimi ei mahdu luetteloihin eik\xE4 j\xE4\xE4 mieleen.",
      sv: "En f\xF6r l\xE5ng text kan klippas av n\xE4r den f\xF6rs \xF6ver till blanketten. Ett l\xE5ngt namn f\xE5r inte plats i f\xF6rteckningar och \xE4r sv\xE5rt att minnas.",
      en: "A text that is too long may be cut off when it is put into the form. A long name fits no list and is not remembered.",
    },
    fix: {
      fi: "Lyhenn\xE4 teksti. Rajan voi asettaa kent\xE4lle asetuksella esr.maxLength: avain on kent\xE4n polku (3/summary), rooli (text.summary) tai tunnus (summary), arvo merkkien enimm\xE4ism\xE4\xE4r\xE4. Kentt\xE4, jolla on perustelu, mitataan perustelustaan.",
      sv: "F\xF6rkorta texten. En gr\xE4ns f\xF6r ett f\xE4lt st\xE4lls in med esr.maxLength: nyckeln \xE4r f\xE4ltets s\xF6kv\xE4g (3/summary), roll (text.summary) eller id (summary), v\xE4rdet h\xF6gsta antalet tecken. Av ett f\xE4lt med motivering m\xE4ts motiveringen.",
      en: "Shorten the text. A limit for a field is set by esr.maxLength: the key is the field's path (3/summary), its role (text.summary) or its id (summary), the value the most characters. Of a field with a justification the justification is measured.",
    },
  },
  examples: {
    invalid: [
      {
        replace: [
          [
            "Esimerkkipolku (keksitty hanke)",
            "Esimerkkipolku eli ty\xF6tt\xF6myydest\xE4 ty\xF6h\xF6n johtavan palvelupolun kehitt\xE4minen, kokeilu ja juurruttaminen kuntien yhteisty\xF6n\xE4",
          ],
        ],
      },
      { replace: [], settings: { maxLength: { "3/summary": 100 } } },
      { replace: [], settings: { maxLength: { "text.summary": 100 } } },
      { replace: [], settings: { maxLength: { summary: 100 } } },
      { replace: [], settings: { maxLength: { "8.1/analysis": 20 } } },
      {
        template: "hankekortti",
        replace: [
          [
            "Esimerkkipolku\n",
            `${"Ty\xF6st\xE4 ty\xF6h\xF6n ".repeat(8)}
`,
          ],
        ],
      },
    ],
    valid: [{ replace: [] }, { replace: [], settings: { maxLength: { "3/summary": 1e3, summary: 10 } } }],
  },
  *check(form, { settings }) {
    for (const { span: span2, severity, message, n, max } of tooLong(form, settings.maxLength ?? {}))
      yield { message, values: { n, max }, span: span2, severity };
  },
});

// shared/rules/tool/rule-failed.ts
var rule_failed_default = defineFileRule({
  id: "tool/rule-failed",
  severity: "error",
  anyTemplate: true,
  title: { fi: "Tarkistus ep\xE4onnistui", sv: "Kontrollen misslyckades", en: "A check failed" },
  source: { fi: "Ty\xF6kalun oma tarkistus", sv: "Verktygets egen kontroll", en: "The tool's own check" },
  messages: {
    failed: {
      fi: "Tarkistus {rule} keskeytyi virheeseen; muut tarkistukset tehtiin. Vika on ty\xF6kalussa, ei asiakirjassa: ilmoita siit\xE4 yll\xE4pit\xE4j\xE4lle ({error}).",
      sv: "Kontrollen {rule} avbr\xF6ts av ett fel; de \xF6vriga kontrollerna gjordes. Felet finns i verktyget, inte i dokumentet: meddela den som underh\xE5ller det ({error}).",
      en: "Check {rule} stopped with an error; the other checks were made. The fault is in the tool, not in the document: tell its maintainer ({error}).",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kun yksi tarkistus keskeytyy, sen asia j\xE4\xE4 tarkistamatta. Se sanotaan, jotta puuttuvaa tarkistusta ei luulla l\xE4p\xE4istyksi.",
      sv: "N\xE4r en kontroll avbryts f\xF6rblir dess sak okontrollerad. Det s\xE4gs ut, s\xE5 att ingen tror att kontrollen \xE4r godk\xE4nd.",
      en: "When a check stops, its matter is left unchecked. That is said, so that nobody takes a missing check for a passed one.",
    },
    fix: {
      fi: "Tarkista t\xE4m\xE4 kohta itse ja l\xE4het\xE4 yll\xE4pit\xE4j\xE4lle tarkistuksen tunnus ja virheen teksti.",
      sv: "Kontrollera saken sj\xE4lv och skicka kontrollens id och feltexten till den som underh\xE5ller verktyget.",
      en: "Check the matter yourself, and send the maintainer the check's id and the text of the error.",
    },
  },
  examples: { invalid: [], valid: ["1 Hanke\n\nHankekoodi: S20271"] },
  *checkFile() {},
});

// shared/rules/value/empty.ts
var empty_default = defineRule({
  id: "value/empty",
  severity: { draft: "info", submission: "error", review: "warning" },
  title: { fi: "Tyhj\xE4 kentt\xE4", sv: "Tomt f\xE4lt", en: "Empty field" },
  source: {
    fi: "Hankekuvauksen lomakemalli: lomakkeen pakolliset kent\xE4t",
    sv: "Blankettmallen f\xF6r projektbeskrivningen: blankettens obligatoriska f\xE4lt",
    en: "The form of the project description: its required fields",
  },
  messages: {
    empty: {
      fi: 'Kentt\xE4 "{label}" on tyhj\xE4. Kirjoita siihen pyydetty tieto.',
      sv: 'F\xE4ltet "{label}" \xE4r tomt. Skriv in den beg\xE4rda uppgiften.',
      en: 'Field "{label}" is empty. Write what it asks for.',
    },
    emptyText: {
      fi: 'Kentt\xE4 "{label}" on tyhj\xE4. Kirjoita osion teksti otsikon alle.',
      sv: 'F\xE4ltet "{label}" \xE4r tomt. Skriv avsnittets text under rubriken.',
      en: `Field "{label}" is empty. Write the section's text under its heading.`,
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Pakolliseen kentt\xE4\xE4n kuuluu arvo. Tyhj\xE4st\xE4 kent\xE4st\xE4 ei tiedet\xE4, puuttuuko tieto vai unohtuiko se.",
      sv: "Ett obligatoriskt f\xE4lt ska ha ett v\xE4rde. Av ett tomt f\xE4lt ser man inte om uppgiften saknas eller har gl\xF6mts bort.",
      en: "A required field needs a value. An empty one does not tell whether there is nothing to say or it was forgotten.",
    },
    fix: {
      fi: "T\xE4yt\xE4 kentt\xE4. Jos tekstikohdassa ei ole kerrottavaa, kirjoita siihen viiva (-).",
      sv: "Fyll i f\xE4ltet. Om det inte finns n\xE5got att ber\xE4tta i ett textavsnitt, skriv ett streck (-).",
      en: "Fill in the field. If there is nothing to tell in a section of text, write a hyphen (-).",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        replace: [["Hankkeen nimi: Esimerkkipolku (keksitty hanke)", "Hankkeen nimi:"]],
      },
      {
        template: "esr-2014-2020",
        replace: [["Yli vuoden ty\xF6tt\xF6m\xE4n\xE4 olleet ty\xF6nhakijat.\n\n", ""]],
      },
      {
        template: "esr-2014-2020",
        replace: [["-menettely: Vain yksi hakija", "-menettely:"]],
      },
      { template: "esr-2007-2013", replace: [["Maakunnat: Keski-Suomi", "Maakunnat:"]] },
      { template: "hankekortti", replace: [["EURA-tunnus: S29991", "EURA-tunnus:"]] },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      { template: "hankekortti", replace: [] },
      { template: "esr-2014-2020", profile: "draft", text: "1 Hanke\n\nHankekoodi:\n\nToiminnan tila:" },
      "6 Maantieteellinen kohdealue\n\nMaakunnat: Lappi\n\nSeutukunnat:\n\nKunnat:",
      "6 Maantieteellinen kohdealue\n\nMaakunnat:\n\nSeutukunnat:\n\nKunnat:\n\nValtakunnallinen hanke",
      "4.2 V\xE4lilliset kohderyhm\xE4t\n\n-",
      "9 Loppuraportin tiivistelm\xE4",
    ],
  },
  *check(form, { profile }) {
    for (const section2 of form.allSections) {
      const { def: owner, heading } = section2;
      const present = fieldsByDef([section2]);
      for (const [def, fields] of present) {
        const [field2] = fields;
        if (field2 === void 0 || !fields.every(isEmpty) || def.empty === "allowed") continue;
        if (!isRequired(def.required, profile) && def.empty !== "reported") continue;
        if (isExcused(def, owner.fields, present) || isAlternativeUsed(def, owner.fields, present)) continue;
        const isText = field2.label === void 0;
        const label = def.label ?? headingText(form.template, owner);
        yield {
          message: isText ? "emptyText" : "empty",
          values: { label },
          span: field2.label ?? heading?.line.content ?? field2.span,
          path: field2.path,
          ...(def.empty === "hint" ? { severity: "hint" } : {}),
        };
      }
    }
  },
});

// shared/rules/value/not-given.ts
var MAY_BE_LEFT_OUT = /* @__PURE__ */ new Set(["targetGroup.indirect", "text.finalReport"]);
var isRequiredProse = ({ required: required2, empty, roles }) =>
  required2 !== "optional" &&
  required2 !== "recommended" &&
  empty !== "allowed" &&
  !Object.values(roles).some((role) => MAY_BE_LEFT_OUT.has(role));
var not_given_default = defineRule({
  id: "value/not-given",
  severity: "info",
  needs: (template) =>
    [...sectionDefs(template)].some(({ def }) => def.body !== void 0 && isRequiredProse(def.body)),
  title: { fi: "Tieto j\xE4tetty antamatta", sv: "Uppgiften inte l\xE4mnad", en: "Not given" },
  source: {
    fi: "Hankekuvauksissa viiva (-) tarkoittaa, ettei kohtaan ole kirjoitettu mit\xE4\xE4n",
    sv: "I projektbeskrivningar betyder ett streck (-) att inget har skrivits p\xE5 st\xE4llet",
    en: "In project descriptions a hyphen (-) means that nothing was written there",
  },
  messages: {
    notGiven: {
      fi: '"-" tarkoittaa, ettei tietoa ole annettu. Kirjoita kohtaan "{label}" teksti.',
      sv: '"-" betyder att uppgiften inte har l\xE4mnats. Skriv en text under "{label}".',
      en: '"-" means that nothing was given. Write a text under "{label}".',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "T\xE4m\xE4 kohta on hankkeen arvioinnin kannalta tarpeellinen, joten pelkk\xE4 viiva ei riit\xE4.",
      sv: "Det h\xE4r st\xE4llet beh\xF6vs f\xF6r att projektet ska kunna bed\xF6mas, s\xE5 ett streck r\xE4cker inte.",
      en: "This part is needed to assess the project, so a hyphen is not enough.",
    },
    fix: {
      fi: "Kirjoita pyydetty kuvaus muutamalla virkkeell\xE4.",
      sv: "Skriv den beg\xE4rda beskrivningen med n\xE5gra meningar.",
      en: "Write what is asked for in a few sentences.",
    },
  },
  examples: {
    invalid: [
      "4.1 Varsinaiset kohderyhm\xE4t\n\n-",
      { template: "esr-2007-2013", text: "6.1 Tiedotussuunnitelma\n\n-\n" },
    ],
    valid: [
      "4.2 V\xE4lilliset kohderyhm\xE4t\n\n-",
      "9 Loppuraportin tiivistelm\xE4\n\n-",
      "3 Suunnitelman mukainen tiivistelm\xE4 toteutuksesta\n\n- ohjaus\n- koulutus",
      { template: "esr-2007-2013", replace: [] },
    ],
  },
  *check(form, { profile }) {
    for (const { def: owner, fields } of form.allSections)
      for (const field2 of fields) {
        if (field2.def !== owner.body || !isRequiredProse(field2.def)) continue;
        if (!isRequired(field2.def.required, profile) || !isNotGiven(form, field2)) continue;
        yield { message: "notGiven", values: { label: owner.title }, span: field2.value };
      }
  },
});

// shared/rules/value/unknown-choice.ts
var SPOKEN_FOR = /* @__PURE__ */ new Set([
  "authority.name",
  "equality.analysis",
  "equality.mainstreaming",
  "equality.mainGoal",
]);
function listOf3(template, def) {
  const list = def.choices === void 0 ? void 0 : template.lists[def.choices];
  if (def.label === void 0 || list === void 0) return void 0;
  const roles = Object.values(def.roles);
  const isSpokenFor = (role) => SPOKEN_FOR.has(role) || (role === "project.status" && list.complete);
  return roles.some(isSpokenFor) ? void 0 : list;
}
var unknown_choice_default = defineRule({
  id: "value/unknown-choice",
  severity: "hint",
  needs: (template) =>
    template.layout.closed &&
    [...sectionDefs(template)].some(({ def }) =>
      fieldDefs(def).some((field2) => listOf3(template, field2) !== void 0),
    ),
  title: { fi: "Tuntematon arvo", sv: "Ok\xE4nt v\xE4rde", en: "Unknown value" },
  source: {
    fi: "Hankerekisterien sivuilla ja luetteloissa esiintyv\xE4t arvot; kaikkia arvoja ei ole julkaistu",
    sv: "V\xE4rden p\xE5 projektregistrens sidor och i deras f\xF6rteckningar; alla v\xE4rden har inte publicerats",
    en: "Values seen on the pages and lists of the project registers; not all values have been published",
  },
  messages: {
    unknown: {
      fi: 'Tuntematon arvo "{value}". Tarkista, ett\xE4 arvo on valittu lomakkeen luettelosta.',
      sv: 'Ok\xE4nt v\xE4rde "{value}". Kontrollera att v\xE4rdet har valts ur blankettens lista.',
      en: `Unknown value "{value}". Check that it was chosen from the form's list.`,
    },
    nearest: {
      fi: 'Tuntematon arvo "{value}". L\xE4hin tunnettu arvo on "{nearest}".',
      sv: 'Ok\xE4nt v\xE4rde "{value}". Det n\xE4rmaste k\xE4nda v\xE4rdet \xE4r "{nearest}".',
      en: 'Unknown value "{value}". The nearest known value is "{nearest}".',
    },
  },
  fix: "suggest",
  fixTitle: {
    fi: 'Vaihda arvoksi "{nearest}"',
    sv: 'Byt till "{nearest}"',
    en: 'Change to "{nearest}"',
  },
  docs: {
    why: {
      fi: "N\xE4ihin kenttiin valitaan arvo luettelosta. Muu arvo on usein kirjoitusvirhe, mutta se voi olla my\xF6s oikea: kaikkia luetteloita ei ole julkaistu kokonaan.",
      sv: "I de h\xE4r f\xE4lten v\xE4ljs v\xE4rdet ur en lista. Ett annat v\xE4rde \xE4r ofta ett skrivfel, men det kan ocks\xE5 vara r\xE4tt: alla listor har inte publicerats i sin helhet.",
      en: "In these fields the value is chosen from a list. Another value is often a slip, but it may be right: not all lists have been published whole.",
    },
    fix: {
      fi: "Vertaa arvoa lomakkeen luetteloon. Oikean arvon voi j\xE4tt\xE4\xE4 ennalleen.",
      sv: "J\xE4mf\xF6r v\xE4rdet med blankettens lista. Ett riktigt v\xE4rde kan l\xE4mnas som det \xE4r.",
      en: "Compare the value with the form's list. A right one can be left as it is.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "2 Hakijan perustiedot\n\nOrganisaatiotyyppi: Kuntayhtyma",
        fixed: "2 Hakijan perustiedot\n\nOrganisaatiotyyppi: Kuntayhtym\xE4",
      },
      { template: "esr-2014-2020", text: "2 Hakijan perustiedot\n\nOrganisaatiotyyppi: Osuuskunta, pieni" },
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nOsio: Etela-Suomen suuralueosio",
        fixed: "1. Projekti\n\nOsio: Etel\xE4-Suomen suuralueosio",
      },
      {
        template: "esr-2007-2013",
        text: "8.1 Horisontaalinen luokittelu\n\nKumppanuus: Projektilla ei ole kumppaneita",
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      { template: "esr-2007-2013", replace: [] },
      "1 Hanke\n\nToiminnan tila: Kesken",
      "8.1 Sukupuolten tasa-arvo\n\nHankkeen p\xE4\xE4tavoite on sukupuolten tasa-arvon edist\xE4minen: Ehk\xE4",
      "2 Hakijan perustiedot\n\nOrganisaatiotyyppi: kunta",
    ],
  },
  *check(form) {
    if (partialWording(form) !== void 0) return;
    for (const { field: field2, problem } of form.problems("choice/unknown")) {
      const list = listOf3(form.template, field2.def);
      if (list === void 0) continue;
      const { text: value, span: span2 } = problem;
      const near = nearest(
        value,
        list.values.map((known) => known.value),
      );
      if (near === void 0) yield { message: "unknown", values: { value }, span: span2 };
      else
        yield {
          message: "nearest",
          values: { value, nearest: near },
          span: span2,
          fix: { kind: "suggest", edits: [{ span: span2, newText: near }] },
        };
    }
  },
});

// shared/rules/index.gen.ts
var RULES = [
  not_an_esr_funder_default,
  short_form_default,
  unknown_default,
  invalid_format_default,
  wrong_check_digit_default,
  header_contradicts_field_default,
  differs_from_file_name_default,
  invalid_format_default2,
  wrong_fund_default,
  wrong_period_default,
  invalid_email_default,
  invalid_phone_default,
  invalid_url_default,
  plain_at_default,
  url_without_scheme_default,
  contradicts_project_type_default,
  invalid_default,
  women_exceed_total_default,
  end_before_start_default,
  invalid_default2,
  long_duration_default,
  outside_period_default,
  style_default,
  invalid_answer_default,
  main_goal_contradiction_default,
  missing_justification_default,
  degraded_default,
  encoding_default,
  granted_exceeds_planned_default,
  grouping_default,
  not_an_amount_default,
  range_reversed_default,
  realised_exceeds_granted_default,
  realised_exceeds_planned_default,
  realised_total_below_part_default,
  zero_granted_default,
  type_contradicts_name_default,
  duplicate_default,
  list_contradicts_count_default,
  invalid_format_default3,
  unknown_code_default,
  wrong_town_default,
  area_contradicts_text_default,
  number_punctuation_default,
  objective_title_default,
  objective_under_other_priority_default,
  priority_of_other_fund_default,
  priority_title_default,
  section_contradiction_default,
  unknown_objective_default,
  unknown_priority_default,
  duplicate_default2,
  merged_municipality_default,
  national_with_lists_default,
  outside_parent_default,
  parent_without_members_default,
  unknown_name_default,
  incomplete_default,
  outside_area_default,
  contradicts_dates_default,
  final_report_early_default,
  final_report_missing_default,
  unknown_default2,
  duplicate_field_default,
  duplicate_section_default,
  field_misspelled_default,
  field_out_of_order_default,
  heading_misspelled_default,
  heading_style_default,
  missing_field_default,
  missing_section_default,
  mixed_periods_default,
  section_out_of_order_default,
  unknown_field_default,
  unrecognised_default,
  contradicts_score_default,
  invalid_score_default,
  long_justification_for_zero_default,
  misplaced_row_default,
  missing_justification_default2,
  missing_row_default,
  identical_default,
  indirect_mentioned_default,
  control_character_default,
  doubled_word_default,
  glued_number_default,
  leftover_placeholder_default,
  missing_space_default,
  non_breaking_space_default,
  repeated_justification_default,
  repeated_paragraph_default,
  too_long_default,
  rule_failed_default,
  empty_default,
  not_given_default,
  unknown_choice_default,
];

// shared/syntax/lex.ts
var isDigit2 = (text3, at) => {
  const unit = text3.charCodeAt(at);
  return unit >= 48 && unit <= 57;
};
var DEEPEST = 3;
var MOST_DIGITS2 = 2;
function afterNumber(text3, from, to) {
  let end = from;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const start = depth === 0 ? from : end + 1;
    if (depth > 0 && text3[end] !== ".") break;
    let at = start;
    while (at < to && isDigit2(text3, at)) at++;
    if (at === start || at - start > MOST_DIGITS2) break;
    end = at;
  }
  return end;
}
function headingShape(text3, content) {
  const numberEnd2 = afterNumber(text3, content.start, content.end);
  if (numberEnd2 === content.start) return void 0;
  const dotted = text3[numberEnd2] === ".";
  const afterDot = dotted ? numberEnd2 + 1 : numberEnd2;
  const title2 = trimSpan(text3, span(afterDot, content.end));
  if (title2.start === title2.end || (title2.start === afterDot && !dotted) || isDigit2(text3, title2.start))
    return void 0;
  return {
    number: text3.slice(content.start, numberEnd2),
    numberSpan: span(content.start, numberEnd2),
    dotted,
    title: title2,
  };
}
function labelShape(text3, content) {
  const colon = text3.slice(content.start, content.end).indexOf(":");
  if (colon <= 0) return void 0;
  const at = content.start + colon;
  return {
    label: trimSpan(text3, span(content.start, at)),
    colon: at,
    value: trimSpan(text3, span(at + 1, content.end)),
  };
}
function leavesOfLine(text3, line2, content, ends, number3) {
  const leaves = [];
  const add = (kind2, start, end) => {
    if (end > start) leaves.push({ kind: kind2, start, end });
  };
  add("space", line2.start, content.start);
  const textStart = number3?.end ?? content.start;
  add("number", content.start, textStart);
  const found2 = text3.slice(textStart, content.end).indexOf(":");
  const colon = found2 < 0 ? content.end : textStart + found2;
  add("text", textStart, colon);
  add("colon", colon, Math.min(colon + 1, content.end));
  add("text", colon + 1, content.end);
  add("space", content.end, ends.start);
  add("lineEnd", ends.start, ends.end);
  return leaves;
}
function endOfLine(text3, start) {
  let end = start;
  while (end < text3.length && text3.charCodeAt(end) !== 10 && text3.charCodeAt(end) !== 13) end++;
  return end;
}
function lex(text3) {
  const lines2 = [];
  let start = 0;
  for (;;) {
    const isRest = lines2.length === MAX_LINES - 1 && endOfLine(text3, start) < text3.length;
    const end = isRest ? text3.length : endOfLine(text3, start);
    const crlf = text3.charCodeAt(end) === 13 && text3.charCodeAt(end + 1) === 10;
    const next = Math.min(text3.length, end + (crlf ? 2 : 1));
    const content = trimSpan(text3, span(start, end));
    const blank = content.start === content.end;
    const overlong = isRest || end - start > MAX_LINE_LENGTH;
    const heading = blank || overlong ? void 0 : headingShape(text3, content);
    lines2.push({
      index: lines2.length,
      start,
      end: next,
      content,
      blank,
      overlong,
      heading,
      labelled: blank ? void 0 : labelShape(text3, content),
      leaves: leavesOfLine(text3, span(start, next), content, span(end, next), heading?.numberSpan),
    });
    if (end >= text3.length) return lines2;
    start = next;
  }
}

// shared/syntax/parse.ts
function parse2(text3) {
  const lines2 = lex(text3);
  const blocks = [];
  let run = [];
  const close = () => {
    const first = run[0];
    const last = run[run.length - 1];
    if (first === void 0 || last === void 0) return;
    blocks.push({ kind: first.blank ? "gap" : "paragraph", start: first.start, end: last.end, lines: run });
    run = [];
  };
  for (const line2 of lines2) {
    if (run[0] !== void 0 && run[0].blank !== line2.blank) close();
    run.push(line2);
  }
  close();
  return { start: 0, end: text3.length, text: text3, lines: lines2, blocks };
}

// shared/templates/bind/settings.ts
var settingsFor = (template, def) => ({
  paddedDays: template.layout.paddedDays,
  numberMark: template.layout.numberMark,
  codeDigits: template.layout.codeDigits,
  urlScheme: template.layout.urlScheme,
  urlJoints: template.layout.urlJoints,
  hiddenEmail: template.layout.hiddenEmail,
  choices: def.choices === void 0 ? void 0 : template.lists[def.choices],
});
var readValue = (text3, template, def, value) =>
  value.start === value.end
    ? NO_VALUE
    : fieldType(def.type).parse(text3.slice(value.start, value.end), value.start, settingsFor(template, def));

// shared/templates/bind/marks.ts
var MOST_LABEL_EDITS = 2;
var LONGEST_LEADING = 200;
function countLabels(text3, lines2, { labels }) {
  const counts = /* @__PURE__ */ new Map();
  for (const { labelled, content } of lines2) {
    const defs = labels.get(foldName(textOf(text3, labelled?.label ?? content)));
    if (defs !== void 0 && defs.length > 1) counts.set(defs, (counts.get(defs) ?? 0) + 1);
  }
  return counts;
}
function chooseField(defs, order, last, used, count2) {
  if (defs.length === 1) return defs[0];
  const free = defs.filter((def) => !used.has(def));
  const byPlace = count2 < defs.length ? free.find((def) => (order.get(def) ?? -1) > last) : void 0;
  return byPlace ?? free[0] ?? defs[defs.length - 1];
}
function markLabelled(text3, lines2, entry2) {
  const marks = /* @__PURE__ */ new Map();
  const order = new Map(entry2.def.fields.map((def, i) => [def, i]));
  const counts = countLabels(text3, lines2, entry2);
  const used = /* @__PURE__ */ new Set();
  let last = -1;
  let above;
  const choose = (defs) => chooseField(defs, order, last, used, counts.get(defs) ?? 0);
  for (const line2 of lines2) {
    const mark =
      exactMark(text3, line2, entry2, choose) ??
      wrappedMark(text3, above, line2, entry2, choose) ??
      uncolonedMark(text3, line2, entry2, ({ colon }) => colon === "optional", "exact");
    above = mark === void 0 ? line2 : void 0;
    if (mark === void 0) continue;
    marks.set(line2, mark);
    used.add(mark.def);
    last = order.get(mark.def) ?? -1;
  }
  return marks;
}
function exactMark(text3, { content, labelled }, entry2, choose) {
  if (labelled !== void 0) {
    const defs = entry2.labels.get(foldName(textOf(text3, labelled.label)));
    const def2 = defs && choose(defs);
    if (def2 !== void 0)
      return { def: def2, label: labelled.label, value: labelled.value, spelling: "exact" };
  }
  const bare = entry2.labels.get(foldName(textOf(text3, content)));
  const below = bare?.filter((def2) => def2.content === "below" || def2.colon === "optional");
  const def = below && choose(below);
  return def && { def, label: content, value: span(content.end, content.end), spelling: "exact" };
}
function wrappedMark(text3, above, line2, entry2, choose) {
  if (above === void 0 || above.labelled !== void 0 || above.index !== line2.index - 1) return void 0;
  const { content, labelled } = line2;
  const label = span(above.content.start, labelled?.label.end ?? content.end);
  const defs = entry2.labels.get(foldName(textOf(text3, label)));
  const def = defs && choose(labelled === void 0 ? defs.filter(({ colon }) => colon === "optional") : defs);
  const value = labelled?.value ?? span(content.end, content.end);
  return def && { def, label, value, spelling: "exact", labelLine: above };
}
function uncolonedMark(text3, { content }, entry2, may, spelling) {
  for (const { def, words } of entry2.starts.get(firstWord(text3, content)) ?? []) {
    if (!may(def)) continue;
    const end = afterWords(text3, content, words);
    if (end === void 0) continue;
    const value = trimSpan(text3, span(end, content.end));
    return { def, label: span(content.start, end), value, spelling };
  }
  return void 0;
}
var boundBy = (marks) => new Set([...marks.values()].map(({ def }) => def));
function markMisspelled(text3, lines2, entry2, marks) {
  const bound = boundBy(marks);
  const broken = new Set([...marks.values()].map(({ labelLine }) => labelLine));
  const missing = new Set(entry2.def.fields.filter((def) => def.label !== void 0 && !bound.has(def)));
  for (const line2 of lines2) {
    if (missing.size === 0) return;
    if (marks.has(line2) || broken.has(line2)) continue;
    const mark = misspelledMark(text3, line2, entry2, missing);
    if (mark === void 0) continue;
    marks.set(line2, mark);
    missing.delete(mark.def);
  }
}
var mostEdits3 = (label) => Math.min(MOST_LABEL_EDITS, Math.floor(fold(label).length / 4));
function misspelledMark(text3, line2, entry2, missing) {
  const mayLack = (def) => missing.has(def) && def.content === "inline";
  const uncoloned = uncolonedMark(text3, line2, entry2, mayLack, "misspelled");
  if (uncoloned !== void 0 && isValueAfterLabel(text3, line2, uncoloned)) return uncoloned;
  const { labelled, content } = line2;
  const found2 = [...missing].flatMap((def) =>
    labelsOf(def).flatMap((label) => {
      const written = labelled?.label ?? (def.colon === "optional" ? leading(text3, content, label) : void 0);
      if (written === void 0) return [];
      const edits2 = editDistance(textOf(text3, written), label, mostEdits3(label));
      return edits2 === Number.POSITIVE_INFINITY ? [] : [{ def, edits: edits2, written }];
    }),
  );
  const [best] = found2.sort((a, b) => a.edits - b.edits);
  if (best === void 0) return void 0;
  const value = labelled?.value ?? trimSpan(text3, span(best.written.end, content.end));
  return { def: best.def, label: best.written, value, spelling: "misspelled" };
}
var isValueAfterLabel = (text3, line2, { value }) =>
  !looksLabelled(text3, line2) || /^[\p{Lu}\d]/u.test(textOf(text3, value));
function leading(text3, content, label) {
  let words = wordsOf3(label).length;
  if (content.end - content.start > LONGEST_LEADING) return void 0;
  for (let at = content.start; at < content.end; at++) {
    if (/\s/u.test(text3.charAt(at)) && --words === 0) return span(content.start, at);
  }
  return content;
}
function markForeign(text3, lines2, entry2, vocabulary, marks) {
  const foreign = [];
  const bound = boundBy(marks);
  for (const line2 of lines2) {
    if (marks.has(line2) || line2.labelled === void 0) continue;
    const { label, value } = line2.labelled;
    const written = textOf(text3, label);
    const known = vocabulary.foreignLabels.get(foldName(written));
    if (known === void 0) continue;
    foreign.push({ templateId: known.templateId, text: written, span: label });
    const def = entry2.def.fields.find(
      (field2) =>
        !bound.has(field2) && Object.values(field2.roles).some((role) => known.roles.includes(role)),
    );
    if (def === void 0) continue;
    marks.set(line2, { def, label, value, spelling: "foreign" });
    bound.add(def);
  }
  return foreign;
}
function markUnlabelled(text3, lines2, fields, template, marks) {
  for (const def of fields) {
    if (def.label !== void 0) continue;
    const settings = settingsFor(template, def);
    const type = fieldType(def.type);
    const line2 = lines2.find(
      (one) => !marks.has(one) && type.recognises?.(textOf(text3, one.content), settings),
    );
    if (line2 !== void 0) marks.set(line2, { def, label: void 0, value: line2.content, spelling: "exact" });
  }
}
function markFields(text3, lines2, entry2, vocabulary) {
  const marks = markLabelled(text3, lines2, entry2);
  markMisspelled(text3, lines2, entry2, marks);
  const foreign = markForeign(text3, lines2, entry2, vocabulary, marks);
  markUnlabelled(text3, lines2, entry2.def.fields, vocabulary.template, marks);
  return { marks, foreign };
}

// shared/templates/bind/fields.ts
var WRAPPING = /* @__PURE__ */ new Set([
  "text",
  "authority",
  "names",
  "numbered",
  "choice",
  "period",
  "countOfWhom",
]);
function joined(first, second) {
  if (second === void 0) return first;
  return first.start === first.end ? second : span(first.start, second.end);
}
function runsOn(text3, mark, value, last, line2) {
  if (line2.index !== last + 1 || mark.def.label === void 0 || looksLabelled(text3, line2)) return false;
  return value.start === value.end || WRAPPING.has(mark.def.type);
}
function isBrokenOff(text3, { def }, value, last, line2, template) {
  if (def.content !== "note" || value.start !== value.end || line2.index !== last + 1) return false;
  return fieldType(def.type).recognises?.(textOf(text3, line2.content), settingsFor(template, def)) ?? false;
}
function assemble(text3, lines2, marks, template) {
  const fields = [];
  const free = [];
  const broken = new Set([...marks.values()].map(({ labelLine }) => labelLine));
  let open2;
  const close = () => {
    if (open2 === void 0) return;
    const { mark, value, below } = open2;
    const { def, label, spelling } = mark;
    const inside = def.content === "below" ? joined(value, below) : value;
    fields.push({ def, label, spelling, value: inside, note: def.content === "note" ? below : void 0 });
    open2 = void 0;
  };
  for (const line2 of lines2) {
    const mark = marks.get(line2);
    if (mark !== void 0) {
      close();
      open2 = { mark, value: mark.value, below: void 0, last: line2.index };
      continue;
    }
    if (broken.has(line2)) continue;
    const content = open2?.mark.def.content;
    if (open2 !== void 0 && isBrokenOff(text3, open2.mark, open2.value, open2.last, line2, template)) {
      open2.value = line2.content;
    } else if (open2 !== void 0 && content !== "inline") {
      open2.below = joined(open2.below ?? line2.content, line2.content);
    } else if (open2 !== void 0 && runsOn(text3, open2.mark, open2.value, open2.last, line2)) {
      open2.value = joined(open2.value, line2.content);
      open2.last = line2.index;
    } else free.push(line2);
  }
  close();
  return { fields, free };
}
function bindFields(text3, lines2, entry2, vocabulary) {
  const { marks, foreign } = markFields(text3, lines2, entry2, vocabulary);
  return { ...assemble(text3, lines2, marks, vocabulary.template), foreign };
}

// shared/templates/bind/openSubsection.ts
var LONGEST_TITLE = 120;
function openSubsection(vocabulary, number3, title2) {
  const parent = vocabulary.byId.get(number3.split(".").slice(0, -1).join("."));
  if (parent?.def.open !== true || title2.length > LONGEST_TITLE || /[.!?]$/u.test(title2)) return void 0;
  const siblings = parent.def.sections ?? [];
  const fields = (siblings[0]?.fields ?? []).map((field2) => ({
    ...field2,
    roles: {},
    required: "optional",
    empty: "allowed",
  }));
  const def = {
    id: number3,
    numbered: true,
    title: title2,
    accept: [],
    required: "optional",
    open: false,
    fields,
  };
  return entryOf(vocabulary.template, def, parent, parent.index + siblings.length + 0.5);
}

// shared/templates/bind/headings.ts
var MOST_TITLE_EDITS2 = 4;
var ROOM = 2;
var LINES_PER_GAP = 8;
var isMisspelled = (title2, entry2) =>
  [...entry2.titles].some((right) => {
    const most = Math.min(MOST_TITLE_EDITS2, Math.floor(right.length / 3));
    return most > 0 && editDistance(title2, right, most) <= most;
  });
function found(entry2, { line: line2, title: title2 }, spelling) {
  const shape2 = line2.heading;
  const heading = {
    line: line2,
    number: shape2?.number,
    numberSpan: shape2?.numberSpan,
    dotted: shape2?.dotted ?? false,
    title: title2,
    spelling,
  };
  return { entry: entry2, heading, lineCount: 1 };
}
var bareTitle = (text3, { content }) =>
  text3[content.end - 1] === ":" ? trimSpan(text3, span(content.start, content.end - 1)) : content;
function candidatesIn({ text: text3, blocks }, longest) {
  const paragraphs = blocks.filter(({ kind: kind2 }) => kind2 === "paragraph");
  const lineCount = paragraphs.reduce((sum, { lines: lines2 }) => sum + lines2.length, 0);
  const isDense = (blocks.length - paragraphs.length) * LINES_PER_GAP < lineCount;
  const candidates2 = [];
  for (const { lines: lines2 } of paragraphs)
    lines2.forEach((line2, i) => {
      if (line2.content.end - line2.content.start > longest) return;
      const title2 = line2.heading?.title ?? bareTitle(text3, line2);
      const written = textOf(text3, title2);
      candidates2.push({
        line: line2,
        title: title2,
        folded: fold(written),
        next: lines2[i + 1],
        alone: isDense || lines2.length === 1,
        first: isDense || i === 0,
        capital: !/^\p{Ll}/u.test(written),
      });
    });
  return candidates2;
}
function exactHeading(text3, vocabulary, candidate) {
  const { line: line2, folded: folded2, first, capital } = candidate;
  if (line2.heading === void 0) {
    const entry3 = first ? vocabulary.byTitle.get(folded2) : void 0;
    return entry3?.def.numbered === false ? found(entry3, candidate, "exact") : void 0;
  }
  if (!capital) return void 0;
  const entry2 = vocabulary.byId.get(line2.heading.number);
  if (!entry2?.def.numbered) return void 0;
  return entry2.titles.has(folded2)
    ? found(entry2, candidate, "exact")
    : brokenHeading(text3, entry2, candidate);
}
function brokenHeading(text3, entry2, candidate) {
  const { next, folded: folded2, title: title2 } = candidate;
  if (next === void 0 || ![...entry2.titles].some((right) => right.startsWith(folded2))) return void 0;
  const whole = span(title2.start, next.content.end);
  if (!entry2.titles.has(fold(textOf(text3, whole)))) return void 0;
  return { ...found(entry2, { ...candidate, title: whole }, "exact"), lineCount: 2 };
}
function numberedHeading(text3, vocabulary, missing, candidate) {
  const { line: line2, title: title2, alone, capital } = candidate;
  if (line2.heading === void 0) return void 0;
  const written = textOf(text3, title2);
  const entry2 = vocabulary.byId.get(line2.heading.number);
  if (entry2 === void 0) {
    const open2 = alone ? openSubsection(vocabulary, line2.heading.number, written) : void 0;
    return open2 && found(open2, candidate, "exact");
  }
  if (!entry2.def.numbered || (!(alone && capital) && !missing.has(entry2))) return void 0;
  return isMisspelled(written, entry2) ? found(entry2, candidate, "misspelled") : void 0;
}
var rolesOfEntry = ({ def }) => fieldDefs(def).flatMap(({ roles }) => Object.values(roles));
function likelyHeading(text3, vocabulary, missing, candidate) {
  const { line: line2, title: title2, folded: folded2, alone, first, capital } = candidate;
  if (!capital) return void 0;
  const titled = vocabulary.byTitle.get(folded2) ?? gluedNumber(vocabulary, folded2);
  if (titled !== void 0 && missing.has(titled) && (first || !titled.def.numbered))
    return found(titled, candidate, titled.def.numbered ? "misspelled" : "exact");
  if (!first) return void 0;
  if (line2.heading !== void 0) {
    const entry2 = vocabulary.byId.get(line2.heading.number);
    const foreign = vocabulary.foreignTitles.get(folded2);
    if (entry2 === void 0 || foreign === void 0 || !missing.has(entry2)) return void 0;
    const isSame = rolesOfEntry(entry2).some((role) => foreign.roles.has(role));
    return isSame ? found(entry2, candidate, "foreign") : void 0;
  }
  if (!alone) return void 0;
  const written = textOf(text3, title2);
  const near = [...missing].find((entry2) => !entry2.def.numbered && isMisspelled(written, entry2));
  return near && found(near, candidate, "misspelled");
}
function gluedNumber(vocabulary, folded2) {
  const number3 = /^\d{1,2}(?:\.\d{1,2})?/u.exec(folded2)?.[0];
  const entry2 = number3 === void 0 ? void 0 : vocabulary.byId.get(number3);
  return entry2?.titles.has(folded2.slice(number3?.length)) ? entry2 : void 0;
}
var byLine = (a, b) => a.heading.line.index - b.heading.line.index;
function placeFor(headings, line2, entry2) {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.heading.line.index ?? 0) < line2) low = middle + 1;
    else high = middle;
  }
  const before = headings[low - 1]?.entry.index ?? -1;
  const after = headings[low]?.entry.index ?? Number.POSITIVE_INFINITY;
  return before < entry2.index && entry2.index < after ? low : void 0;
}
function findHeadings(tree, vocabulary) {
  const headings = [];
  const missing = new Set(vocabulary.entries);
  const take = (candidates2, read) =>
    candidates2.filter((candidate) => {
      const heading = read(candidate);
      if (heading === void 0) return true;
      headings.push(heading);
      missing.delete(heading.entry);
      return false;
    });
  const longest = ROOM * vocabulary.longestTitle;
  const inexact = take(candidatesIn(tree, longest), (candidate) =>
    exactHeading(tree.text, vocabulary, candidate),
  );
  const others = take(inexact, (candidate) => numberedHeading(tree.text, vocabulary, missing, candidate));
  headings.sort(byLine);
  const foreign = [];
  for (const candidate of others) {
    const { line: line2, folded: folded2, first } = candidate;
    const likely = missing.size === 0 ? void 0 : likelyHeading(tree.text, vocabulary, missing, candidate);
    const place = likely && placeFor(headings, line2.index, likely.entry);
    if (likely !== void 0 && place !== void 0) {
      headings.splice(place, 0, likely);
      missing.delete(likely.entry);
    }
    const known = first && line2.heading !== void 0 ? vocabulary.foreignTitles.get(folded2) : void 0;
    if (known !== void 0)
      foreign.push({
        templateId: known.templateId,
        text: textOf(tree.text, line2.content),
        span: line2.content,
      });
  }
  return { headings, foreign };
}

// shared/templates/bind/lost.ts
var LONG_LINE = 60;
var LONGEST_FIELD = 100;
var isProse = ({ def }) =>
  def.body !== void 0 || def.matrix !== void 0 || def.fields.some(({ content }) => content !== "inline");
var isContainer = ({ def }) => def.body === void 0 && def.matrix === void 0 && def.fields.length === 0;
var labelOf = (text3, { labelled, content }) => foldName(textOf(text3, labelled?.label ?? content));
function belongsTo(text3, entry2, line2, label) {
  if (line2 === void 0) return false;
  if (entry2.matrix !== void 0) return readMatrixLine(text3, line2, entry2.matrix) !== void 0;
  if (line2.labelled === void 0 && entry2.wholeLines.has(label)) return true;
  const defs = entry2.labels.get(label) ?? [];
  return defs.some(
    ({ colon, content }) => line2.labelled !== void 0 || colon === "optional" || content === "below",
  );
}
function openedAt(text3, lost, place) {
  const { current, line: line2, label, following, times } = place;
  const own2 = current?.labels.get(label)?.length ?? 0;
  if (times <= own2 || (current?.wholeLines.has(label) && line2.labelled === void 0)) return void 0;
  const nextLabel = following === void 0 ? "" : labelOf(text3, following);
  return lost.find((entry2) => {
    if (!belongsTo(text3, entry2, line2, label)) return false;
    if (own2 > 0) return entry2 === place.next;
    if (entry2.matrix !== void 0 || (current !== void 0 && isProse(current)))
      return belongsTo(text3, entry2, following, nextLabel);
    return current === void 0 || current.labels.get(nextLabel) === void 0 || entry2.labels.has(nextLabel);
  });
}
function readsAsProse(text3, { content }) {
  const length = content.end - content.start;
  return length >= LONG_LINE || /[.!?]/u.test(text3.charAt(content.end - 1)) || isHyphen(text3, content);
}
var isHyphen = (text3, { start, end }) => end - start === 1 && text3[start] === "-";
function lastOfMatrix(text3, lines2, entry2) {
  const { matrix: matrix2 } = entry2;
  if (matrix2 === void 0) return -1;
  const last = lines2.findLastIndex((line2) => readMatrixLine(text3, line2, matrix2) !== void 0);
  if (last < 0) return -1;
  const [row2, next, after] = [lines2[last], lines2[last + 1], lines2[last + 2]];
  if (row2 === void 0 || next === void 0) return last;
  const isNote = next.index === row2.index + 1 || (after !== void 0 && after.index > next.index + 1);
  return isNote && !isHyphen(text3, next.content) ? last + 1 : last;
}
function goesOn(text3, mark, previous, line2) {
  if (
    mark.def.type === "partners" &&
    readPartner(textOf(text3, line2.content), 0).partner.businessId !== void 0
  )
    return true;
  if (line2.index !== previous.index + 1) return false;
  return mark.def.content !== "inline" || runsOn(text3, mark, mark.value, previous.index, line2);
}
function lastOfFields(text3, lines2, entry2, vocabulary) {
  const { marks } = markFields(text3, lines2, entry2, vocabulary);
  let last = lines2.findLastIndex((line2) => marks.has(line2));
  let previous = lines2[last];
  const mark = previous && marks.get(previous);
  if (mark === void 0) return last;
  let isFirst = mark.def.content !== "inline";
  for (const line2 of lines2.slice(last + 1)) {
    if (previous !== void 0 && !isFirst && !goesOn(text3, mark, previous, line2)) break;
    isFirst = false;
    previous = line2;
    last++;
  }
  return last;
}
function proseAfter(text3, lines2, current, vocabulary) {
  const last =
    current.matrix === void 0
      ? lastOfFields(text3, lines2, current, vocabulary)
      : lastOfMatrix(text3, lines2, current);
  const lastLine = lines2[last];
  if (lastLine === void 0) return void 0;
  const start = lines2.findIndex(
    (line2, i) =>
      i > last &&
      line2.index > (lines2[i - 1]?.index ?? 0) + 1 &&
      !(looksLabelled(text3, line2) && line2.content.end - line2.content.start <= LONGEST_FIELD),
  );
  if (start < 0) return void 0;
  return lines2.some((line2, i) => i >= start && readsAsProse(text3, line2)) ? start : void 0;
}
function cutAtLostHeadings(text3, region, next, vocabulary, lost) {
  const regions = [];
  let current = region;
  let from = 0;
  let seen = /* @__PURE__ */ new Map();
  const written = region.lines.filter((line2) => !line2.blank);
  const open2 = (entry2, line2) => {
    lost.delete(entry2);
    const at = line2.index - (region.lines[0]?.index ?? 0);
    regions.push({ ...current, lines: region.lines.slice(from, at) });
    current = { entry: entry2, heading: void 0, lines: region.lines.slice(at) };
    from = at;
    seen = /* @__PURE__ */ new Map();
  };
  const mayStandHere = () =>
    [...lost].filter(({ index }) => index > (current.entry?.index ?? -1) && index < next);
  const nextLost = () => {
    let index = (current.entry?.index ?? -1) + 1;
    let entry2 = vocabulary.entries[index];
    while (entry2 !== void 0 && lost.has(entry2) && isContainer(entry2)) entry2 = vocabulary.entries[++index];
    return entry2 !== void 0 && lost.has(entry2) && entry2.index < next ? entry2 : void 0;
  };
  const cutProse = (lines2) => {
    const entry2 = nextLost();
    if (current.entry === void 0 || entry2?.def.body === void 0 || isContainer(current.entry)) return;
    if (current.entry.def.body !== void 0) return;
    const start = proseAfter(text3, lines2, current.entry, vocabulary);
    const line2 = start === void 0 ? void 0 : lines2[start];
    if (line2 !== void 0) open2(entry2, line2);
  };
  let candidates2 = mayStandHere();
  let first = 0;
  written.forEach((line2, i) => {
    if (candidates2.length === 0) return;
    const label = labelOf(text3, line2);
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    const place = {
      current: current.entry,
      next: nextLost(),
      line: line2,
      label,
      following: written[i + 1],
      times,
    };
    let opened = openedAt(text3, candidates2, place);
    if (opened === void 0 && i === first && current.entry !== void 0 && isContainer(current.entry)) {
      const child = nextLost();
      if (child?.parent === current.entry && child.def.body !== void 0) opened = child;
    }
    if (opened === void 0) return;
    cutProse(written.slice(first, i));
    open2(opened, line2);
    first = i;
    seen.set(label, 1);
    candidates2 = mayStandHere();
  });
  cutProse(written.slice(first));
  return [...regions, { ...current, lines: region.lines.slice(from) }];
}

// shared/templates/bind/regions.ts
function cutRegions(tree, vocabulary, headings) {
  const first = headings[0]?.heading.line.index ?? tree.lines.length;
  const regions = [
    { entry: void 0, heading: void 0, lines: tree.lines.slice(0, first) },
    ...headings.map(({ entry: entry2, heading, lineCount }, i) => {
      const end = headings[i + 1]?.heading.line.index ?? tree.lines.length;
      return { entry: entry2, heading, lines: tree.lines.slice(heading.line.index + lineCount, end) };
    }),
  ];
  const found2 = new Set(headings.map(({ entry: entry2 }) => entry2));
  const lost = new Set(vocabulary.entries.filter((entry2) => !found2.has(entry2)));
  return regions.flatMap((region, i) => {
    const next = regions[i + 1]?.entry?.index ?? Number.POSITIVE_INFINITY;
    return lost.size === 0 ? [region] : cutAtLostHeadings(tree.text, region, next, vocabulary, lost);
  });
}

// shared/templates/bind/bind.ts
var rowField = ({ id: id2, title: title2 }) => ({
  id: id2,
  label: title2,
  accept: [],
  type: "scores",
  roles: {},
  content: "note",
  colon: "optional",
  required: "optional",
  emptyWith: [],
  repeats: false,
  generic: false,
});
var extent = (lines2, fallback) => {
  const first = lines2[0];
  const last = lines2[lines2.length - 1];
  return first === void 0 || last === void 0
    ? span(fallback, fallback)
    : span(first.content.start, last.content.end);
};
function toFields(text3, vocabulary, section2, raw) {
  const times = /* @__PURE__ */ new Map();
  return raw.map(({ def, label, spelling, value, note }) => {
    const occurrence = (times.get(def) ?? 0) + 1;
    times.set(def, occurrence);
    const end = Math.max(value.end, note?.end ?? 0, label?.end ?? 0);
    return {
      def,
      label,
      spelling,
      value,
      note,
      section: section2,
      occurrence,
      path: `${section2.def.id}/${def.id}${occurrence === 1 ? "" : `#${occurrence}`}`,
      span: span(label?.start ?? value.start, end),
      parsed: readValue(text3, vocabulary.template, def, value),
    };
  });
}
function bindMatrix(text3, vocabulary, section2, lines2, words) {
  const raw = [];
  const groups2 = [];
  const defs = /* @__PURE__ */ new Map();
  let started;
  let open2 = false;
  for (const piece of readMatrix(text3, lines2, words)) {
    if (piece.kind === "note") {
      const last = open2 ? raw[raw.length - 1] : void 0;
      if (last === void 0) continue;
      const { content } = piece.line;
      last.field = { ...last.field, note: span(last.field.note?.start ?? content.start, content.end) };
      continue;
    }
    open2 = piece.kind === "row";
    if (piece.kind === "group") groups2.push({ title: piece.title, span: piece.span });
    started ??= piece.kind === "row" ? piece.title : piece.span;
    if (piece.kind !== "row") continue;
    const { def, title: title2, scores: scores2, spelling } = piece;
    const fieldDef = defs.get(def) ?? rowField(def);
    defs.set(def, fieldDef);
    const field2 = { def: fieldDef, label: title2, spelling, value: scores2, note: void 0 };
    raw.push({ row: piece, group: groups2[groups2.length - 1]?.title, field: field2 });
  }
  const fields = toFields(
    text3,
    vocabulary,
    section2,
    raw.map(({ field: field2 }) => field2),
  );
  const rows = fields.flatMap((field2, i) => {
    const from = raw[i];
    return from === void 0 ? [] : [{ def: from.row.def, group: from.group, field: field2 }];
  });
  const end = lines2[lines2.length - 1]?.content.end ?? 0;
  return { rows, groups: groups2, matrix: started && span(started.start, end) };
}
function bodyField(def, body) {
  return { def, label: void 0, spelling: "exact", value: body, note: void 0 };
}
var emptySection = (entry2, heading, at) => ({
  def: entry2.def,
  parent: void 0,
  heading,
  occurrence: 1,
  span: at,
  body: span(at.start, at.start),
  lines: [],
  fields: [],
  rows: [],
  groups: [],
  matrix: void 0,
  sections: [],
  free: [],
});
function bindRegion(tree, vocabulary, region, foreign) {
  const { entry: entry2, heading } = region;
  const written = region.lines.filter((line2) => !line2.blank);
  const start = heading?.line.content.start ?? written[0]?.content.start ?? 0;
  const body = extent(written, heading?.line.content.end ?? start);
  const section2 = {
    ...emptySection(entry2, heading, span(start, Math.max(body.end, heading?.line.content.end ?? start))),
    body,
    lines: region.lines,
  };
  const table2 =
    entry2.matrix === void 0
      ? { rows: [], groups: [], matrix: void 0 }
      : bindMatrix(tree.text, vocabulary, section2, written, entry2.matrix);
  const bound = bindFields(tree.text, entry2.def.fields.length === 0 ? [] : written, entry2, vocabulary);
  const raw = entry2.def.body === void 0 ? bound.fields : [bodyField(entry2.def.body, body), ...bound.fields];
  section2.fields = [
    ...toFields(tree.text, vocabulary, section2, raw),
    ...table2.rows.map(({ field: field2 }) => field2),
  ];
  section2.rows = table2.rows;
  section2.groups = table2.groups;
  section2.matrix = table2.matrix;
  section2.free =
    entry2.def.body === void 0 && table2.matrix === void 0
      ? entry2.def.fields.length === 0
        ? written
        : bound.free
      : [];
  foreign.push(...bound.foreign);
  return { entry: entry2, section: section2 };
}
function headEntry(vocabulary) {
  const { title: title2, head } = vocabulary.template;
  const def = {
    id: "head",
    numbered: false,
    title: title2.fi,
    accept: [],
    required: "optional",
    fields: head.fields,
    open: false,
  };
  return entryOf(vocabulary.template, def, void 0, -1);
}
var impliedDraft = (entry2, start) => ({
  entry: entry2,
  section: emptySection(entry2, void 0, span(start, start)),
});
function withImpliedParents(drafts) {
  const known = new Set(drafts.map(({ entry: entry2 }) => entry2));
  return drafts.flatMap((draft) => {
    const { parent } = draft.entry;
    if (parent === void 0 || known.has(parent)) return [draft];
    known.add(parent);
    return [impliedDraft(parent, draft.section.span.start), draft];
  });
}
function nest(drafts) {
  const top = [];
  const times = /* @__PURE__ */ new Map();
  let open2;
  for (const draft of drafts) {
    const { entry: entry2, section: section2 } = draft;
    section2.occurrence = (times.get(entry2.def.id) ?? 0) + 1;
    times.set(entry2.def.id, section2.occurrence);
    if (entry2.parent !== void 0 && open2 !== void 0 && open2.entry === entry2.parent) {
      section2.parent = open2.section;
      open2.section.sections.push(section2);
      open2.section.span = span(open2.section.span.start, section2.span.end);
    } else {
      top.push(section2);
      open2 = draft;
    }
  }
  return top;
}
function bind(tree, vocabulary) {
  const { headings, foreign } = findHeadings(tree, vocabulary);
  const [first, ...regions] = cutRegions(tree, vocabulary, headings);
  const head = bindRegion(
    tree,
    vocabulary,
    { entry: headEntry(vocabulary), heading: void 0, lines: first?.lines ?? [] },
    foreign,
  );
  const drafts = withImpliedParents(
    regions.flatMap((region) =>
      region.entry === void 0
        ? []
        : [bindRegion(tree, vocabulary, { ...region, entry: region.entry }, foreign)],
    ),
  );
  const sections = nest(drafts);
  const allSections = drafts.map(({ section: section2 }) => section2);
  return createForm({
    template: vocabulary.template,
    tree,
    head: head.section,
    sections,
    allSections,
    fields: [...head.section.fields, ...allSections.flatMap(({ fields }) => fields)],
    foreign: [...foreign].sort((a, b) => a.span.start - b.span.start),
  });
}

// shared/templates/detect.ts
var LEAST_SCORE = 6;
function* readingsOf(tree) {
  for (const line2 of tree.lines) {
    if (line2.blank) continue;
    const text3 = tree.text.slice(line2.content.start, line2.content.end);
    if (line2.labelled !== void 0)
      yield {
        reading: `${tree.text.slice(line2.labelled.label.start, line2.labelled.label.end)}:`,
        text: text3,
      };
    if (line2.heading !== void 0)
      yield {
        reading: `${line2.heading.number} ${tree.text.slice(line2.heading.title.start, line2.heading.title.end)}`,
        text: text3,
      };
    else yield { reading: text3, text: text3 };
  }
}
function fits(tree, vocabularies) {
  const tables3 = vocabularies.map(({ template, signals }) => ({ id: template.id, weights: signals }));
  const found2 = tables3.map(({ id: id2 }) => ({ id: id2, lines: /* @__PURE__ */ new Map() }));
  for (const { reading, text: text3 } of readingsOf(tree)) {
    if (reading.length > 400) continue;
    const folded2 = fold(reading);
    tables3.forEach(({ weights }, i) => {
      const weight = weights.get(folded2);
      if (weight !== void 0) found2[i]?.lines.set(folded2, { weight, text: text3 });
    });
  }
  return found2
    .map(({ id: id2, lines: lines2 }) => {
      const evidence = [...lines2.values()].sort((a, b) => b.weight - a.weight);
      return {
        templateId: id2,
        score: evidence.reduce((sum, { weight }) => sum + weight, 0),
        evidence: evidence.map(({ text: text3 }) => text3),
      };
    })
    .sort((a, b) => b.score - a.score);
}
function detect(tree, vocabularies) {
  const [best, second] = fits(tree, vocabularies);
  if (best === void 0 || best.score < LEAST_SCORE)
    return {
      kind: "unrecognised",
      nearest: best !== void 0 && best.score > 0 ? best.templateId : void 0,
    };
  if (second !== void 0 && second.score === best.score)
    return { kind: "ambiguous", templateIds: [best.templateId, second.templateId] };
  return { kind: "recognised", templateId: best.templateId, evidence: best.evidence };
}

// shared/templates/data/esr-2007-2013.json
var esr_2007_2013_default = {
  $schema: "./template.schema.gen.json",
  id: "esr-2007-2013",
  revision: 1,
  title: {
    fi: "ESR-projektin kuvaus 2007\u20132013",
    sv: "Beskrivning av ESF-projekt 2007\u20132013",
    en: "ESF project description 2007\u20132013",
  },
  programme: "2007-2013",
  fund: "ESR",
  layout: {
    ordered: true,
    closed: true,
    headingDot: true,
    paddedDays: false,
    numberMark: ":",
    codeDigits: 5,
    urlJoints: ["sek\xE4", "ja", ","],
    hiddenEmail: true,
    fullAuthorityNames: true,
  },
  duration: {
    info: 60,
    warning: 110,
  },
  severity: {
    "money/granted-exceeds-planned": "info",
    "region/unknown-name": "info",
    "region/outside-parent": "info",
  },
  recognise: [
    {
      line: "Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus",
      weight: 10,
    },
  ],
  lists: {
    status: {
      complete: true,
      values: [
        {
          value: "Toiminnassa",
          means: "running",
        },
        {
          value: "Toiminta p\xE4\xE4ttynyt",
          means: "ended",
        },
        {
          value: "Keskeytynyt",
          means: "interrupted",
        },
      ],
    },
    organisationTypes: {
      complete: false,
      source: "Hankesivut 2007\u20132022",
      values: [
        {
          value: "Kunta",
        },
        {
          value: "Kuntayhtym\xE4",
        },
        {
          value: "Valtion viranomainen",
        },
        {
          value: "Ammattikorkeakoulu",
        },
        {
          value: "Yliopisto",
        },
        {
          value: "S\xE4\xE4ti\xF6",
        },
        {
          value: "Mikroyritys",
        },
        {
          value: "Pieni yritys",
        },
        {
          value: "Keskisuuri yritys",
        },
        {
          value: "Suuryritys",
        },
        {
          value: "Yritys",
        },
        {
          value: "Muu j\xE4rjest\xF6 tai yhdistys",
        },
        {
          value: "Kansalaisj\xE4rjest\xF6",
        },
        {
          value: "Ammatillinen oppilaitos",
        },
        {
          value: "Muu oppilaitos",
        },
        {
          value: "Tutkimuslaitos",
        },
        {
          value: "Seurakunta",
        },
        {
          value: "Muu julkinen organisaatio",
        },
        {
          value: "Muu",
        },
      ],
    },
    programmeSections: {
      complete: true,
      values: [
        {
          value: "Valtakunnallinen osio",
          means: "national",
        },
        {
          value: "Etel\xE4-Suomen suuralueosio",
          means: "regional",
        },
        {
          value: "It\xE4-Suomen suuralueosio",
          means: "regional",
        },
        {
          value: "L\xE4nsi-Suomen suuralueosio",
          means: "regional",
        },
        {
          value: "Pohjois-Suomen suuralueosio",
          means: "regional",
        },
      ],
    },
    projectTypes: {
      complete: false,
      values: [
        {
          value: "Projekti, jossa on henkil\xF6it\xE4 mukana",
          means: "people",
        },
        {
          value: "Projekti, jossa ei ole henkil\xF6it\xE4 mukana",
          means: "noPeople",
        },
      ],
    },
    national: {
      complete: true,
      values: [
        {
          value: "Valtakunnallinen projekti",
          accept: ["Valtakunnallinen hanke"],
        },
      ],
    },
    equalityClasses: {
      complete: false,
      values: [
        {
          value: "Sukupuolineutraali projekti",
        },
      ],
    },
    sustainabilityClasses: {
      complete: false,
      values: [
        {
          value: "Projektilla ei ole erityist\xE4 vaikutusta kest\xE4v\xE4n kehityksen kannalta",
        },
      ],
    },
    partnershipClasses: {
      complete: false,
      values: [
        {
          value: "Kumppanuutta selv\xE4sti edist\xE4v\xE4 projekti",
        },
      ],
    },
    innovationClasses: {
      complete: false,
      values: [
        {
          value: "Ei erityist\xE4 innovatiivisuutta projektin tavoitteena",
        },
      ],
    },
  },
  head: {
    fixed: [
      "Euroopan unioni",
      "Vipuvoimaa EU:lta",
      "Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus",
    ],
  },
  sections: [
    {
      id: "1",
      title: "Projekti",
      fields: [
        {
          id: "code",
          label: "Projektikoodi",
          type: "projectCode",
          roles: {
            value: "project.code",
          },
          required: "realisation",
        },
        {
          id: "name",
          label: "Projektin nimi",
          type: "text",
          roles: {
            value: "project.name",
          },
        },
        {
          id: "section",
          label: "Osio",
          type: "choice",
          roles: {
            value: "project.section",
          },
          choices: "programmeSections",
        },
        {
          id: "priority",
          label: "Toimintalinja",
          type: "numbered",
          roles: {
            number: "project.priority.number",
            title: "project.priority.title",
          },
        },
        {
          id: "type",
          label: "Projektityyppi",
          type: "choice",
          roles: {
            value: "project.type",
          },
          choices: "projectTypes",
        },
        {
          id: "period",
          label: "Suunnitelman mukainen toteutusaika",
          type: "period",
          roles: {
            start: "period.start",
            end: "period.end",
          },
        },
        {
          id: "status",
          label: "Toiminnan tila",
          type: "choice",
          roles: {
            value: "project.status",
          },
          choices: "status",
          required: "realisation",
        },
        {
          id: "authority",
          label: "Vastuuviranomainen",
          type: "authority",
          roles: {
            value: "authority.name",
          },
          required: "realisation",
        },
      ],
    },
    {
      id: "2",
      title: "Projektin toteuttaja",
      fields: [
        {
          id: "name",
          label: "Toteuttajaorganisaation nimi",
          type: "text",
          roles: {
            value: "applicant.name",
          },
        },
        {
          id: "type",
          label: "Organisaatiotyyppi",
          type: "choice",
          roles: {
            value: "applicant.type",
          },
          choices: "organisationTypes",
        },
        {
          id: "businessId",
          label: "Y-tunnus",
          type: "businessId",
          roles: {
            value: "applicant.businessId",
          },
          generic: true,
        },
        {
          id: "address",
          label: "Osoite",
          type: "text",
          roles: {
            value: "applicant.address",
          },
          generic: true,
        },
        {
          id: "phone",
          label: "Puhelinnumero",
          type: "phone",
          roles: {
            value: "applicant.phone",
          },
          generic: true,
        },
        {
          id: "website",
          label: "Toteuttajaorganisaation Web-osoite",
          type: "url",
          roles: {
            value: "applicant.website",
          },
          required: "optional",
        },
        {
          id: "projectWebsite",
          label: "Projektin kotisivun osoite",
          type: "url",
          roles: {
            value: "project.website",
          },
          required: "optional",
        },
        {
          id: "contactName",
          label: "Vastuuhenkil\xF6n nimi",
          type: "text",
          roles: {
            value: "contact.name",
          },
        },
        {
          id: "contactPosition",
          label: "Asema",
          type: "text",
          roles: {
            value: "contact.position",
          },
          generic: true,
        },
        {
          id: "contactEmail",
          label: "S\xE4hk\xF6posti",
          type: "email",
          roles: {
            value: "contact.email",
          },
          generic: true,
        },
        {
          id: "contactPhone",
          label: "Puhelinnumero",
          type: "phone",
          roles: {
            value: "contact.phone",
          },
          generic: true,
        },
      ],
    },
    {
      id: "3",
      title: "Projektin toteutusalue ja kohderyhm\xE4n kuvaus",
      sections: [
        {
          id: "3.1",
          title: "Maantieteellinen kohdealue",
          fields: [
            {
              id: "regions",
              label: "Maakunnat",
              type: "names",
              roles: {
                value: "area.regions",
              },
              alternative: "area",
              side: "lists",
              generic: true,
            },
            {
              id: "subRegions",
              label: "Seutukunnat",
              type: "names",
              roles: {
                value: "area.subRegions",
              },
              alternative: "area",
              side: "lists",
              emptyWith: ["municipalities"],
              generic: true,
            },
            {
              id: "municipalities",
              label: "Kunnat",
              type: "names",
              roles: {
                value: "area.municipalities",
              },
              alternative: "area",
              side: "lists",
              emptyWith: ["subRegions"],
              generic: true,
            },
            {
              id: "national",
              type: "choice",
              roles: {
                value: "area.national",
              },
              alternative: "area",
              side: "national",
              choices: "national",
            },
          ],
        },
        {
          id: "3.2",
          title: "Varsinaiset kohderyhm\xE4t",
          body: {
            id: "primary",
            type: "text",
            roles: {
              value: "targetGroup.primary",
            },
          },
        },
        {
          id: "3.3",
          title: "V\xE4lilliset kohderyhm\xE4t",
          body: {
            id: "indirect",
            type: "text",
            roles: {
              value: "targetGroup.indirect",
            },
          },
        },
        {
          id: "3.4",
          title: "Aloittaneiden henkil\xF6iden m\xE4\xE4r\xE4",
          fields: [
            {
              id: "planned",
              label: "Suunniteltu",
              type: "countOfWhom",
              roles: {
                total: "people.planned",
                women: "people.plannedWomen",
              },
              generic: true,
            },
            {
              id: "realised",
              label: "Toteutunut seurantatietojen mukaan",
              type: "countOfWhom",
              roles: {
                total: "people.realised",
                women: "people.realisedWomen",
              },
              required: "realisation",
            },
          ],
        },
      ],
    },
    {
      id: "4",
      title: "Projektin tavoitteet, tulokset ja vaikutukset",
      sections: [
        {
          id: "4.1",
          title: "Uusien ty\xF6paikkojen m\xE4\xE4r\xE4",
          fields: [
            {
              id: "planned",
              label: "Suunniteltu",
              type: "countOfWhom",
              roles: {
                total: "jobs.planned",
              },
              generic: true,
            },
            {
              id: "realised",
              label: "Toteutunut seurantatietojen mukaan",
              type: "countOfWhom",
              roles: {
                total: "jobs.realised",
              },
              required: "realisation",
            },
          ],
        },
        {
          id: "4.2",
          title: "Uusien yritysten m\xE4\xE4r\xE4",
          fields: [
            {
              id: "planned",
              label: "Suunniteltu",
              type: "countOfWhom",
              roles: {},
              generic: true,
            },
            {
              id: "realised",
              label: "Toteutunut seurantatietojen mukaan",
              type: "countOfWhom",
              roles: {},
              required: "realisation",
            },
          ],
        },
        {
          id: "4.3",
          title: "Suoritettujen tutkintojen m\xE4\xE4r\xE4",
          fields: [
            {
              id: "planned",
              label: "Suunniteltu",
              type: "countOfWhom",
              roles: {},
              generic: true,
            },
            {
              id: "realised",
              label: "Toteutunut seurantatietojen mukaan",
              type: "countOfWhom",
              roles: {},
              required: "realisation",
            },
          ],
        },
      ],
    },
    {
      id: "5",
      title: "Suunnitelman mukainen tiivistelm\xE4 toteutuksesta",
      body: {
        id: "summary",
        type: "text",
        roles: {
          value: "text.summary",
        },
      },
    },
    {
      id: "6",
      title: "Tiedotus ja hyvien k\xE4yt\xE4nt\xF6jen levitt\xE4minen",
      sections: [
        {
          id: "6.1",
          title: "Tiedotussuunnitelma",
          body: {
            id: "communication",
            type: "text",
            roles: {
              value: "text.communication",
            },
          },
        },
        {
          id: "6.2",
          title: "Suunnitelma hyvien k\xE4yt\xE4nt\xF6jen levitt\xE4misest\xE4",
          body: {
            id: "dissemination",
            type: "text",
            roles: {
              value: "text.dissemination",
            },
          },
        },
      ],
    },
    {
      id: "7",
      title: "Projektin julkinen rahoitus, euroa",
      fields: [
        {
          id: "granted",
          label: "My\xF6nnetty EU- ja valtion rahoitus",
          type: "euros",
          roles: {
            value: "funding.granted",
          },
        },
        {
          id: "realised",
          label: "Toteutunut EU- ja valtion rahoitus",
          type: "euros",
          roles: {
            value: "funding.realised",
          },
          required: "realisation",
        },
        {
          id: "plannedPublic",
          label: "Suunniteltu julkinen rahoitus yhteens\xE4",
          type: "euros",
          roles: {
            value: "funding.plannedPublic",
          },
        },
        {
          id: "realisedPublic",
          label: "Toteutunut julkinen rahoitus yhteens\xE4",
          type: "euros",
          roles: {
            value: "funding.realisedPublic",
          },
          required: "realisation",
        },
      ],
    },
    {
      id: "8",
      title: "Vastuuviranomaisen tekem\xE4 projektin luokittelu",
      required: "realisation",
      sections: [
        {
          id: "8.1",
          title: "Horisontaalinen luokittelu",
          required: "realisation",
          fields: [
            {
              id: "equality",
              label: "Tasa-arvo",
              type: "choice",
              choices: "equalityClasses",
              required: "realisation",
            },
            {
              id: "sustainability",
              label: "Kest\xE4v\xE4 kehitys",
              type: "choice",
              choices: "sustainabilityClasses",
              required: "realisation",
            },
            {
              id: "partnership",
              label: "Kumppanuus",
              type: "choice",
              choices: "partnershipClasses",
              required: "realisation",
            },
            {
              id: "innovation",
              label: "Innovatiivisuus",
              type: "choice",
              choices: "innovationClasses",
              required: "realisation",
            },
            {
              id: "developmentProgramme",
              label: "Valtakunnallisen osion kehitt\xE4misohjelma",
              type: "text",
              roles: {
                value: "area.developmentProgramme",
              },
              content: "below",
              colon: "optional",
              required: "optional",
              empty: "allowed",
            },
          ],
        },
      ],
    },
    {
      id: "9",
      title: "Loppuraportin tiivistelm\xE4",
      required: "realisation",
      missing: "warning",
      body: {
        id: "finalReport",
        type: "text",
        roles: {
          value: "text.finalReport",
        },
        required: "optional",
      },
    },
  ],
};

// shared/templates/data/esr-2014-2020.json
var esr_2014_2020_default = {
  $schema: "./template.schema.gen.json",
  id: "esr-2014-2020",
  revision: 1,
  title: {
    fi: "ESR-hankkeen kuvaus 2014\u20132020",
    sv: "Beskrivning av ESF-projekt 2014\u20132020",
    en: "ESF project description 2014\u20132020",
  },
  programme: "2014-2020",
  fund: "ESR",
  layout: {
    ordered: true,
    closed: true,
    headingDot: false,
    paddedDays: false,
    numberMark: ".",
    codeDigits: 5,
    urlScheme: true,
    hiddenEmail: true,
    fullAuthorityNames: true,
  },
  duration: {
    info: 36,
    warning: 60,
  },
  severity: {
    "region/national-with-lists": "hint",
  },
  partialWordings: [
    {
      signs: [
        "Description of the project funded by the European Social Fund (ESF)",
        "Project code",
        "Project name",
        "Specific objective",
        "Planned completion time",
        "Operational status",
        "Official name of the applicant",
        "Basic applicant information",
        "Plan-specified summary of the project completion",
      ],
      sections: ["1", "2", "3"],
    },
  ],
  recognise: [
    {
      line: "Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus",
      weight: 10,
    },
    {
      line: "Description of the project funded by the European Social Fund (ESF)",
      weight: 10,
    },
  ],
  lists: {
    status: {
      complete: true,
      values: [
        {
          value: "Toiminnassa",
          accept: ["In operation"],
          means: "running",
        },
        {
          value: "Toiminta p\xE4\xE4ttynyt",
          accept: ["Ended"],
          means: "ended",
        },
        {
          value: "Keskeytynyt",
          accept: ["Interrupted"],
          means: "interrupted",
        },
      ],
    },
    organisationTypes: {
      complete: false,
      source: "Hankesivut 2007\u20132022",
      values: [
        {
          value: "Kunta",
        },
        {
          value: "Kuntayhtym\xE4",
          accept: ["Joint municipal authority"],
        },
        {
          value: "Valtion viranomainen",
        },
        {
          value: "Ammattikorkeakoulu",
        },
        {
          value: "Yliopisto",
        },
        {
          value: "S\xE4\xE4ti\xF6",
          accept: ["Foundation"],
        },
        {
          value: "Mikroyritys",
        },
        {
          value: "Pieni yritys",
        },
        {
          value: "Keskisuuri yritys",
        },
        {
          value: "Suuryritys",
        },
        {
          value: "Yritys",
        },
        {
          value: "Muu j\xE4rjest\xF6 tai yhdistys",
        },
        {
          value: "Kansalaisj\xE4rjest\xF6",
        },
        {
          value: "Ammatillinen oppilaitos",
        },
        {
          value: "Muu oppilaitos",
        },
        {
          value: "Tutkimuslaitos",
        },
        {
          value: "Seurakunta",
        },
        {
          value: "Muu julkinen organisaatio",
        },
        {
          value: "Muu",
        },
      ],
    },
    applicants: {
      complete: true,
      values: [
        {
          value: "Vain yksi hakija",
          means: "single",
        },
        {
          value: "Hakijoita on useampi kuin yksi (yhteishanke)",
          means: "joint",
        },
        {
          value:
            "Hakija siirt\xE4\xE4 osan haettavasta tuesta yhdelle tai useammalle taholle hankkeen toteuttamista varten (tuen siirto)",
          means: "transfer",
        },
      ],
    },
    national: {
      complete: true,
      values: [
        {
          value: "Valtakunnallinen hanke",
          accept: ["Valtakunnallinen projekti"],
        },
      ],
    },
    yesNo: {
      complete: true,
      values: [
        {
          value: "Kyll\xE4",
          accept: ["Yes"],
          means: "yes",
        },
        {
          value: "Ei",
          accept: ["No"],
          means: "no",
        },
      ],
    },
  },
  head: {
    fixed: [
      "Euroopan unioni Vipuvoimaa EU:lta",
      "Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus",
    ],
  },
  sections: [
    {
      id: "1",
      title: "Hanke",
      accept: ["Project"],
      fields: [
        {
          id: "code",
          label: "Hankekoodi",
          type: "projectCode",
          roles: {
            value: "project.code",
          },
          accept: ["Project code"],
          required: "realisation",
        },
        {
          id: "name",
          label: "Hankkeen nimi",
          type: "text",
          roles: {
            value: "project.name",
          },
          accept: ["Project name"],
        },
        {
          id: "priority",
          label: "Toimintalinja",
          type: "numbered",
          roles: {
            number: "project.priority.number",
            title: "project.priority.title",
          },
          accept: ["Policy"],
        },
        {
          id: "objective",
          label: "Erityistavoite",
          type: "numbered",
          roles: {
            number: "project.objective.number",
            title: "project.objective.title",
          },
          accept: ["Specific objective"],
        },
        {
          id: "period",
          label: "Suunnitelman mukainen toteutusaika",
          type: "period",
          roles: {
            start: "period.start",
            end: "period.end",
          },
          accept: ["Planned completion time"],
        },
        {
          id: "status",
          label: "Toiminnan tila",
          type: "choice",
          roles: {
            value: "project.status",
          },
          accept: ["Operational status"],
          choices: "status",
          required: "realisation",
        },
        {
          id: "authority",
          label: "Vastuuviranomainen",
          type: "authority",
          roles: {
            value: "authority.name",
          },
          accept: ["Responsible authority"],
          required: "realisation",
        },
      ],
    },
    {
      id: "2",
      title: "Hakijan perustiedot",
      accept: ["Basic applicant information"],
      fields: [
        {
          id: "name",
          label: "Hakijan virallinen nimi",
          type: "text",
          roles: {
            value: "applicant.name",
          },
          accept: ["Official name of the applicant"],
        },
        {
          id: "type",
          label: "Organisaatiotyyppi",
          type: "choice",
          roles: {
            value: "applicant.type",
          },
          accept: ["Organisation type"],
          choices: "organisationTypes",
        },
        {
          id: "businessId",
          label: "Y-tunnus",
          type: "businessId",
          roles: {
            value: "applicant.businessId",
          },
          accept: ["Business ID"],
          generic: true,
        },
        {
          id: "address",
          label: "Jakeluosoite",
          type: "text",
          roles: {
            value: "applicant.address",
          },
          accept: ["Street"],
          generic: true,
        },
        {
          id: "phone",
          label: "Puhelinnumero",
          type: "phone",
          roles: {
            value: "applicant.phone",
          },
          accept: ["Telephone number"],
          generic: true,
        },
        {
          id: "postalCode",
          label: "Postinumero",
          type: "postalCode",
          roles: {
            value: "applicant.postalCode",
          },
          accept: ["Postal code"],
          generic: true,
        },
        {
          id: "town",
          label: "Postitoimipaikka",
          type: "text",
          roles: {
            value: "applicant.town",
          },
          accept: ["City/town"],
          generic: true,
        },
        {
          id: "website",
          label: "WWW-osoite",
          type: "url",
          roles: {
            value: "applicant.website",
          },
          accept: ["WWW address"],
          required: "recommended",
          generic: true,
        },
        {
          id: "contactName",
          label: "Hankkeen yhteyshenkil\xF6n nimi",
          type: "text",
          roles: {
            value: "contact.name",
          },
          accept: ["Project contact person's name", "Project contact person\u2019s name"],
        },
        {
          id: "contactPosition",
          label: "Yhteyshenkil\xF6n asema hakijaorganisaatiossa",
          type: "text",
          roles: {
            value: "contact.position",
          },
          accept: [
            "Contact person's position in the organisation",
            "Contact person\u2019s position in the organisation",
          ],
        },
        {
          id: "contactEmail",
          label: "Yhteyshenkil\xF6n s\xE4hk\xF6postisoite",
          type: "email",
          roles: {
            value: "contact.email",
          },
          accept: [
            "Yhteyshenkil\xF6n s\xE4hk\xF6postiosoite",
            "Contact person's email address",
            "Contact person\u2019s email address",
          ],
        },
        {
          id: "contactPhone",
          label: "Yhteyshenkil\xF6n puhelinnumero",
          type: "phone",
          roles: {
            value: "contact.phone",
          },
          accept: ["Contact person's phone number", "Contact person\u2019s phone number"],
        },
        {
          id: "applicants",
          label: "Hakijoiden lukum\xE4\xE4r\xE4 tai tuen siirto -menettely",
          type: "choice",
          roles: {
            value: "applicant.count",
          },
          accept: ["Number of applicants or subsidy transfer"],
          choices: "applicants",
          empty: "hint",
        },
        {
          id: "partners",
          label: "Osatoteuttajat",
          type: "partners",
          roles: {
            value: "partners.list",
          },
          content: "below",
          colon: "optional",
          required: "optional",
        },
        {
          id: "transferRecipients",
          label: "Tuen siirron saajat",
          type: "partners",
          roles: {
            value: "partners.transferRecipients",
          },
          content: "below",
          colon: "optional",
          required: "optional",
        },
      ],
    },
    {
      id: "3",
      title: "Suunnitelman mukainen tiivistelm\xE4 toteutuksesta",
      accept: ["Plan-specified summary of the project completion"],
      body: {
        id: "summary",
        type: "text",
        roles: {
          value: "text.summary",
        },
      },
    },
    {
      id: "4",
      title: "Hankkeen kohderyhm\xE4t",
      sections: [
        {
          id: "4.1",
          title: "Varsinaiset kohderyhm\xE4t",
          body: {
            id: "primary",
            type: "text",
            roles: {
              value: "targetGroup.primary",
            },
          },
        },
        {
          id: "4.2",
          title: "V\xE4lilliset kohderyhm\xE4t",
          body: {
            id: "indirect",
            type: "text",
            roles: {
              value: "targetGroup.indirect",
            },
          },
        },
      ],
    },
    {
      id: "5",
      title: "Projektin julkinen rahoitus, euroa",
      fields: [
        {
          id: "granted",
          label: "My\xF6nnetty EU- ja valtion rahoitus",
          type: "euros",
          roles: {
            value: "funding.granted",
          },
        },
        {
          id: "realised",
          label: "Toteutunut EU- ja valtion rahoitus",
          type: "euros",
          roles: {
            value: "funding.realised",
          },
          required: "realisation",
        },
        {
          id: "plannedPublic",
          label: "Suunniteltu julkinen rahoitus yhteens\xE4",
          type: "euros",
          roles: {
            value: "funding.plannedPublic",
          },
        },
        {
          id: "realisedPublic",
          label: "Toteutunut julkinen rahoitus yhteens\xE4",
          type: "euros",
          roles: {
            value: "funding.realisedPublic",
          },
          required: "realisation",
        },
      ],
    },
    {
      id: "6",
      title: "Maantieteellinen kohdealue",
      fields: [
        {
          id: "regions",
          label: "Maakunnat",
          type: "names",
          roles: {
            value: "area.regions",
          },
          alternative: "area",
          side: "lists",
          generic: true,
        },
        {
          id: "subRegions",
          label: "Seutukunnat",
          type: "names",
          roles: {
            value: "area.subRegions",
          },
          alternative: "area",
          side: "lists",
          emptyWith: ["municipalities"],
          generic: true,
        },
        {
          id: "municipalities",
          label: "Kunnat",
          type: "names",
          roles: {
            value: "area.municipalities",
          },
          alternative: "area",
          side: "lists",
          emptyWith: ["subRegions"],
          generic: true,
        },
        {
          id: "national",
          type: "choice",
          roles: {
            value: "area.national",
          },
          alternative: "area",
          side: "national",
          choices: "national",
        },
        {
          id: "siteCaption",
          label: "Toteutuspaikan osoite, jos hanke toteutetaan yhdess\xE4 paikassa",
          type: "text",
          content: "inline",
          colon: "optional",
          required: "optional",
          empty: "allowed",
        },
        {
          id: "siteAddress",
          label: "Jakeluosoite",
          type: "text",
          roles: {
            value: "site.address",
          },
          empty: "allowed",
          generic: true,
        },
        {
          id: "sitePostalCode",
          label: "Postinumero",
          type: "postalCode",
          roles: {
            value: "site.postalCode",
          },
          empty: "allowed",
          generic: true,
        },
        {
          id: "siteTown",
          label: "Postitoimipaikka",
          type: "text",
          roles: {
            value: "site.town",
          },
          empty: "allowed",
          generic: true,
        },
      ],
    },
    {
      id: "7",
      title: "Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantiedoista",
      accept: ["Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantatiedoista"],
      open: true,
      sections: [
        {
          id: "7.1",
          title: "Osallistuvien yritysten lukum\xE4\xE4r\xE4",
          fields: [
            {
              id: "planned",
              label: "Suunniteltu",
              type: "count",
              roles: {
                value: "companies.planned",
              },
              generic: true,
            },
            {
              id: "realised",
              label: "Toteutunut seurantatietojen mukaan",
              type: "count",
              roles: {
                value: "companies.realised",
              },
              required: "realisation",
            },
          ],
        },
        {
          id: "7.2",
          title: "Osallistuvien henkil\xF6iden lukum\xE4\xE4r\xE4",
          fields: [
            {
              id: "planned",
              label: "Suunniteltu",
              type: "count",
              roles: {
                value: "people.planned",
              },
              generic: true,
            },
            {
              id: "realised",
              label: "Toteutunut seurantatietojen mukaan",
              type: "count",
              roles: {
                value: "people.realised",
              },
              required: "optional",
            },
          ],
        },
      ],
    },
    {
      id: "8",
      title: "Horisontaaliset periaatteet",
      sections: [
        {
          id: "8.1",
          title: "Sukupuolten tasa-arvo",
          fields: [
            {
              id: "analysis",
              label: "Hankkeessa on tehty toimintaymp\xE4rist\xF6n analyysi sukupuolin\xE4k\xF6kulmasta",
              type: "choice",
              roles: {
                value: "equality.analysis",
              },
              content: "note",
              choices: "yesNo",
            },
            {
              id: "mainstreaming",
              label: "Sukupuolin\xE4k\xF6kulma on huomioitu hankkeen toiminnassa (valtavirtaistaminen)",
              type: "choice",
              roles: {
                value: "equality.mainstreaming",
              },
              content: "note",
              choices: "yesNo",
            },
            {
              id: "mainGoal",
              label: "Hankkeen p\xE4\xE4tavoite on sukupuolten tasa-arvon edist\xE4minen",
              type: "choice",
              roles: {
                value: "equality.mainGoal",
              },
              content: "note",
              choices: "yesNo",
            },
          ],
        },
        {
          id: "8.2",
          title: "Kest\xE4v\xE4 kehitys",
          matrix: {
            header: [
              "V\xE4lit\xF6nV\xE4lillinen",
              "V\xE4lit\xF6n V\xE4lillinen",
              "V\xE4lit\xF6n",
              "V\xE4lillinen",
            ],
            groups: [
              {
                title: "Ekologinen kest\xE4vyys",
                rows: [
                  {
                    id: "naturalResources",
                    title: "Luonnonvarojen k\xE4yt\xF6n kest\xE4vyys",
                  },
                  {
                    id: "climateRisks",
                    title: "Ilmastonmuutoksen aiheuttamien riskien v\xE4hent\xE4minen",
                  },
                  {
                    id: "biodiversity",
                    title: "Kasvillisuus, eli\xF6t ja luonnon monimuotoisuus",
                  },
                  {
                    id: "waterSoilAir",
                    title:
                      "Pinta- ja pohjavedet, maaper\xE4 sek\xE4 ilma (ja kasvihuonekaasujen v\xE4heneminen)",
                  },
                  {
                    id: "natura2000",
                    title: "Natura 2000 -ohjelman kohteet",
                  },
                ],
              },
              {
                title: "Taloudellinen kest\xE4vyys",
                rows: [
                  {
                    id: "materialsWaste",
                    title: "Materiaalit ja j\xE4tteet",
                  },
                  {
                    id: "renewableEnergy",
                    title: "Uusiutuvien energial\xE4hteiden k\xE4ytt\xF6",
                  },
                  {
                    id: "localEconomy",
                    title: "Paikallisen elinkeinorakenteen kest\xE4v\xE4 kehitt\xE4minen",
                  },
                  {
                    id: "intangibles",
                    title: "Aineettomien tuotteiden ja palvelujen kehitt\xE4minen",
                  },
                  {
                    id: "mobility",
                    title: "Liikkuminen ja logistiikka",
                  },
                ],
              },
              {
                title: "Sosiaalinen ja kulttuurinen kest\xE4vyys sek\xE4 yhdenvertaisuus",
                rows: [
                  {
                    id: "wellbeing",
                    title: "Hyvinvoinnin edist\xE4minen",
                  },
                  {
                    id: "equality",
                    title: "Tasa-arvon edist\xE4minen",
                  },
                  {
                    id: "culturalEquality",
                    title: "Yhteiskunnallinen ja kulttuurinen yhdenvertaisuus",
                  },
                  {
                    id: "culturalEnvironment",
                    title: "Kulttuuriymp\xE4rist\xF6",
                  },
                  {
                    id: "environmentalSkills",
                    title: "Ymp\xE4rist\xF6osaaminen",
                  },
                ],
              },
            ],
          },
        },
      ],
    },
    {
      id: "9",
      title: "Loppuraportin tiivistelm\xE4",
      required: "realisation",
      missing: "warning",
      body: {
        id: "finalReport",
        type: "text",
        roles: {
          value: "text.finalReport",
        },
        required: "optional",
      },
    },
  ],
};

// shared/templates/data/hankekortti.json
var hankekortti_default = {
  $schema: "./template.schema.gen.json",
  id: "hankekortti",
  revision: 1,
  title: {
    fi: "Hankekortti (hanketuloskortti)",
    sv: "Projektkort",
    en: "Project card",
  },
  programme: "2014-2020",
  fund: "ESR",
  periodBy: "code",
  profile: "review",
  layout: {
    ordered: false,
    closed: false,
    paddedDays: true,
    codeDigits: 5,
  },
  recognise: [
    {
      line: "Tutustu hankkeeseen",
      weight: 3,
    },
    {
      line: "Yleistiedot hankkeesta",
      weight: 3,
    },
    {
      line: "Tietoja hankkeesta:",
      weight: 3,
    },
    {
      line: "Lyhyt selostus hankkeesta:",
      weight: 3,
    },
    {
      line: "Kehittymisen paikat",
      weight: 3,
    },
    {
      line: "Eri tahojen merkitys",
      weight: 3,
    },
  ],
  lists: {
    status: {
      complete: true,
      values: [
        {
          value: "Hanke k\xE4ynniss\xE4",
          means: "running",
        },
        {
          value: "Hanke loppunut",
          means: "ended",
        },
      ],
    },
    links: {
      complete: true,
      values: [
        {
          value: "Tutustu hankkeeseen",
        },
      ],
    },
  },
  head: {
    fields: [
      {
        id: "header",
        type: "cardHeader",
        roles: {
          priority: "header.priority",
          start: "header.start",
          end: "header.end",
          region: "header.region",
        },
        required: "optional",
      },
      {
        id: "status",
        type: "choice",
        roles: {
          value: "project.status",
        },
        choices: "status",
        required: "optional",
      },
      {
        id: "link",
        type: "choice",
        choices: "links",
        required: "optional",
      },
      {
        id: "name",
        type: "text",
        roles: {
          value: "project.name",
        },
        required: "optional",
      },
    ],
  },
  sections: [
    {
      id: "general",
      numbered: false,
      title: "Yleistiedot hankkeesta",
      fields: [
        {
          id: "team",
          label: "Projektitiimi",
          type: "text",
          content: "below",
          colon: "optional",
          required: "optional",
          empty: "allowed",
        },
        {
          id: "email",
          label: "s\xE4hk\xF6postiosoite",
          type: "email",
          roles: {
            value: "contact.email",
          },
          accept: ["s\xE4hk\xF6posti"],
          colon: "optional",
          repeats: true,
          required: "optional",
          generic: true,
        },
        {
          id: "website",
          type: "url",
          roles: {
            value: "project.website",
          },
          required: "optional",
        },
      ],
    },
    {
      id: "details",
      numbered: false,
      title: "Tietoja hankkeesta",
      fields: [
        {
          id: "authority",
          label: "Hankkeen rahoittaja",
          type: "text",
          roles: {
            value: "authority.name",
          },
        },
        {
          id: "code",
          label: "EURA-tunnus",
          type: "projectCode",
          roles: {
            value: "project.code",
          },
        },
        {
          id: "applicant",
          label: "Toteuttajaorganisaatio",
          type: "text",
          roles: {
            value: "applicant.name",
          },
        },
        {
          id: "region",
          label: "Maakunta",
          type: "names",
          roles: {
            value: "area.regions",
          },
          generic: true,
        },
        {
          id: "start",
          label: "Aloitusp\xE4iv\xE4",
          type: "day",
          roles: {
            value: "period.start",
          },
          generic: true,
        },
        {
          id: "end",
          label: "Lopetusp\xE4iv\xE4",
          type: "day",
          roles: {
            value: "period.end",
          },
          generic: true,
        },
        {
          id: "budget",
          label: "Budjetti",
          type: "euroRange",
          roles: {
            min: "funding.budgetMin",
            max: "funding.budgetMax",
          },
          generic: true,
        },
        {
          id: "priority",
          label: "Toimintalinja",
          type: "numbered",
          roles: {
            number: "project.priority.number",
          },
        },
        {
          id: "objective",
          label: "Erityistavoite",
          type: "numbered",
          roles: {
            title: "project.objective.title",
          },
        },
      ],
    },
    {
      id: "summary",
      numbered: false,
      title: "Lyhyt selostus hankkeesta",
      body: {
        id: "text",
        type: "text",
        roles: {
          value: "text.summary",
        },
        empty: "allowed",
      },
    },
    {
      id: "keywords",
      numbered: false,
      title: "Avainsanat",
      body: {
        id: "text",
        type: "text",
        roles: {
          value: "project.keywords",
        },
        empty: "allowed",
      },
    },
    {
      id: "development",
      numbered: false,
      title: "Kehittymisen paikat",
      sections: [
        {
          id: "during",
          numbered: false,
          title: "Hankkeen aikana",
          body: {
            id: "text",
            type: "text",
            empty: "allowed",
          },
        },
        {
          id: "after",
          numbered: false,
          title: "Hankkeen j\xE4lkeen",
          required: "optional",
          body: {
            id: "text",
            type: "text",
            empty: "allowed",
          },
        },
      ],
    },
    {
      id: "practices",
      numbered: false,
      title: "Toimintatavat",
      body: {
        id: "text",
        type: "text",
        empty: "allowed",
      },
    },
    {
      id: "stakeholders",
      numbered: false,
      title: "Eri tahojen merkitys",
      sections: [
        {
          id: "partners",
          numbered: false,
          title: "Kumppanit",
          body: {
            id: "text",
            type: "text",
            empty: "allowed",
          },
        },
        {
          id: "steering",
          numbered: false,
          title: "Ohjausryhm\xE4",
          accept: ["Ohjausryhma"],
          body: {
            id: "text",
            type: "text",
            empty: "allowed",
          },
        },
      ],
    },
  ],
};

// shared/templates/registry.ts
function createRegistry(templates) {
  const byId = new Map(templates.map((template) => [template.id, template]));
  const all = [...byId.values()];
  const vocabularies = all.map((template) =>
    createVocabulary(
      template,
      all.filter((other) => other !== template),
    ),
  );
  return {
    templates: all,
    vocabularies,
    find: (id2) => vocabularies.find(({ template }) => template.id === id2),
  };
}
var BUILT_IN_TEMPLATES = [esr_2014_2020_default, esr_2007_2013_default, hankekortti_default].map(
  parseTemplate,
);

// shared/check.ts
var builtInRegistry = createRegistry(BUILT_IN_TEMPLATES);
function recognise(tree, registry2, wanted) {
  if (wanted === "auto") return detect(tree, registry2.vocabularies);
  return registry2.find(wanted) === void 0
    ? { kind: "unrecognised", nearest: void 0 }
    : { kind: "recognised", templateId: wanted, evidence: [] };
}
function check(text3, options = {}) {
  const registry2 = options.registry ?? builtInRegistry;
  const tree = parse2(text3);
  const recognition = recognise(tree, registry2, options.template ?? "auto");
  const vocabulary = recognition.kind === "recognised" ? registry2.find(recognition.templateId) : void 0;
  const form = vocabulary && bind(tree, vocabulary);
  const profile = chooseProfile(form, options.profile ?? "auto");
  const file = {
    text: text3,
    tree,
    fileName: options.fileName,
    decodedAs: options.decodedAs,
    unchecked: options.unchecked ?? [],
    recognition,
  };
  let lines2;
  let findings;
  let steps;
  const startRules = () =>
    runRulesInSteps(form, {
      rules: options.rules ?? RULES,
      severity: options.severity ?? {},
      context: {
        profile,
        asOf: options.asOf === void 0 ? void 0 : parseIsoDay(options.asOf),
        settings: options.settings ?? {},
        file,
        registry: registry2,
      },
    });
  const advance = () => {
    if (findings !== void 0) return true;
    const running = steps ?? startRules();
    steps = void 0;
    const step = running.next();
    steps = running;
    if (step.done === true) findings = step.value;
    return step.done === true;
  };
  return {
    text: text3,
    tree,
    recognition,
    form,
    profile,
    get lines() {
      lines2 ??= indexLines(text3);
      return lines2;
    },
    get findings() {
      while (findings === void 0) advance();
      return findings;
    },
    advance,
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 &&
  (module.exports = {
    builtInRegistry,
    check,
  });
