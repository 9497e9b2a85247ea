// What was pasted, and the entries of "Something went wrong" that are like it: a message is compared with every known
// wording, its variable parts taken out; words with all that an entry says; numbers by value. For the box and the search.
globalThis.atlasMatch = (index) => {
  const SHOWN = 8;
  const LEAST = 0.18; // of a score: what shares less is not shown
  const NUMBER = /(?<![\w.])[-+\u2212]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?(?![\w])(?!\.\d)/gi;
  const OF_LOSS = /(?:\bloss|\bat|\bis|\bof|\bexactly|\babout|\baround|\bnear|[=:])\s*$/i; // what stands before a whole number that is a loss, not a count
  const NOISE = /^\s*(?:File ".*", line \d+|Traceback \(|\^+|~+)/;
  const SILENT = new Set("a an the my is are was in of to i it its and or for on with at as be this that what why how do does did when has have get gets".split(" "));

  function stem(word) {
    if (word.length < 5 || word.includes("_")) return word;
    return word.replace(/(?:ings?|ed|es|s|ly|e)$/, "");
  }

  // The words of a text, and its pairs of neighbours; numbers and quotes of a message vary, and are left out.
  function terms(text) {
    const nought = text.toLowerCase().replace(/(?<![\w.])0(?:\.0+)?(?![\w.])/g, " zero ");
    const plain = nought.replace(/['"`\u2018-\u201d]/g, "").replace(/[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?/g, " ");
    const words = (plain.match(/[\p{L}_][\p{L}\d_]*/gu) || []).filter((word) => !SILENT.has(word)).map(stem);
    return new Set([...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)]);
  }

  const entries = index.entries.map((entry, rank) => {
    const phrases = [entry.title, ...entry.wordings, ...entry.words];
    const named = entry.raises ? entry.wordings.map((wording) => `${entry.raises}: ${wording}`) : [];
    const losses = entry.losses.map((stem) => `${stem} ${index.called[stem]}`);
    const all = [...phrases, entry.raises, entry.cause, ...losses].join(" . ");
    return { ...entry, rank, phrases: [...phrases, ...named].map(terms), bag: terms(all) };
  });

  const carried = new Map();
  for (const { bag } of entries) for (const term of bag) carried.set(term, (carried.get(term) || 0) + 1);
  const weight = (term) => Math.log(1 + entries.length / (carried.get(term) || 0.5)) * (term.includes(" ") ? 0.6 : 1);
  const total = (set) => [...set].reduce((sum, term) => sum + weight(term), 0);
  const shared = (one, other) => [...one].reduce((sum, term) => sum + (other.has(term) ? weight(term) : 0), 0);
  for (const entry of entries) entry.totals = entry.phrases.map(total);

  // How well an entry fits a line: the most for a wording that stands in it to the letter, numbers and all.
  function likeness(entry, line, asked, size) {
    let best = entry.wordings.some((wording) => line.includes(wording)) ? 3 : 0;
    const exact = best;
    entry.phrases.forEach((phrase, at) => {
      const common = shared(phrase, asked);
      const like = (1.4 * common) / (size + entry.totals[at]) + (0.3 * common) / entry.totals[at];
      if (common) best = Math.max(best, exact + like);
    });
    return best + (0.6 * shared(asked, entry.bag)) / size;
  }

  // Several lines are a traceback: each line is asked for by itself, and the best answer counts.
  function lines(text) {
    const rows = text.split("\n").filter((row) => row.trim() && !NOISE.test(row));
    return rows.length > 1 ? [...rows.slice(-12), ...rows.filter((row) => /error|warning|assert/i.test(row))] : rows;
  }

  // A number that was typed, and by how much it may be off: half of its last digit, or a little more if it was printed
  // by another machine. Without digits behind a point it has to be met exactly.
  function numbers(text) {
    return [...text.matchAll(NUMBER)].map(({ 0: typed, index: at }) => {
      const value = Number(typed.replace("\u2212", "-"));
      const digits = (typed.split(/e/i)[0].split(".")[1] || "").length;
      const rounding = digits ? 0.51 * 10 ** -digits : 1e-9;
      const slack = digits > 1 ? Math.max(rounding, 0.0012 * Math.abs(value)) : rounding;
      return { value, rounding, slack, told: digits > 0 || OF_LOSS.test(text.slice(0, at)) };
    });
  }

  function told(text) {
    const alone = terms(text).size <= 1;
    const asked = numbers(text).filter(({ value, told: plainly }) => value && (alone || plainly));
    return index.numbers
      .map(([low, high, says, id]) => {
        const outside = ({ value, rounding }) => Math.max(low - value, value - high, rounding) - rounding;
        const near = asked.filter(({ value, slack }) => value >= low - slack && value <= +high + slack);
        return near.length ? { low, high, says, id, off: Math.min(...near.map(outside)) / Math.abs(low || 1) } : undefined;
      })
      .filter(Boolean)
      .sort((one, other) => one.off - other.off);
  }

  function answer(text) {
    const short = text.trim().split(/\s+/).length <= 14 && !text.trim().includes("\n");
    const values = short ? told(text) : [];
    const hints = [];
    if (short && numbers(text).some(({ value }) => value < 0)) hints.push("negative loss");
    if (short && /(?<![\d.])0+\.0*(?!\d)|(?<![\d.])0(?![\d.])/.test(text)) hints.push("exactly zero");
    const scores = new Map();
    for (const line of [...lines(text), ...hints]) {
      const asked = terms(line);
      const size = total(asked);
      if (!size) continue;
      for (const entry of entries) {
        const score = likeness(entry, line, asked, size);
        if (score > (scores.get(entry) || 0)) scores.set(entry, score);
      }
    }
    const numeric = new Map(); // several of its numbers may fit: the nearest counts
    for (const { id, off } of values) {
      const entry = entries.find((each) => each.id === id);
      if (entry) numeric.set(entry, Math.max(numeric.get(entry) || 0, 3 - Math.min(2.5, 5000 * off)));
    }
    for (const [entry, more] of numeric) scores.set(entry, (scores.get(entry) || 0) + more);
    const order = ([one, by], [other, than]) => than - by || one.rank - other.rank;
    const found = [...scores].filter(([, score]) => score > LEAST).sort(order).slice(0, SHOWN);
    return { values, entries: found.map(([entry]) => entry), scored: found.map(([entry, score]) => ({ entry, score })) };
  }

  return answer;
};
