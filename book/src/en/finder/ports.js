// The port arithmetic of the finder. It gives what the model crate gives: a test in the browser compares the two.
"use strict";
{
  const Portolan = (globalThis.Portolan ??= {});
  const LAST_PORT = 65535;

  /** The instances i of the domain with low <= step * i <= high, as [first, last]; they are always consecutive. */
  function between(step, low, high, [first, last]) {
    if (step === 0) return low <= 0 && 0 <= high ? [first, last] : null;
    const [from, to] = step > 0 ? [Math.ceil(low / step), Math.floor(high / step)] : [Math.ceil(high / step), Math.floor(low / step)];
    const [begin, end] = [Math.max(first, from), Math.min(last, to)];
    return begin <= end ? [begin, end] : null;
  }

  /** The ports of an interval at an instance, as [first, last]; null where an end is no port. */
  function at({ first, last, step }, instance) {
    const [low, high] = [first + step * instance, last + step * instance];
    return low >= 1 && high <= LAST_PORT && low <= high ? [low, high] : null;
  }

  /** The instances at which an interval holds a port of low..=high, as [first, last]. */
  function instancesOf({ first, last, step }, low, high, domain) {
    if (first > last) return null;
    const valid = between(step, 1 - first, LAST_PORT - last, domain);
    return valid && between(step, low - last, high - first, valid);
  }

  Portolan.ports = { at, instancesOf };
}
