// Material's search, in two parts. It asks one worker for what it shows; here two stand behind that one: the first knows
// names and headings, and answers a moment after somebody began to search; the second, with all the text, is asked too
// as soon as it is ready. Neither is fetched before somebody searches. What is called as the query says comes first.
(() => {
  const [SETUP, READY, RESULT] = [0, 1, 3];
  const WORDS = 4; // of a query that may be a message
  const LIKE = 1.1; // how much an entry of trouble is like a query, to stand before all else
  const folder = new URL("../search/", document.currentScript.src);
  const matcher = new URL("trouble_match.js", document.currentScript.src);
  const Native = window.Worker;
  const waiting = {};
  window.atlasSearch = (name, docs) => waiting[name](docs); // each part is a script that calls this: no server needed

  function load(address, onload) {
    const script = document.createElement("script");
    Object.assign(script, { src: address, onload });
    document.head.append(script);
  }

  function fetched(name) {
    return new Promise((resolve) => {
      waiting[name] = resolve;
      load(new URL(`${name}.js`, folder));
    });
  }

  // What finds the entries of trouble that are like a message; fetched once somebody asks with several words.
  let comparing;
  function compare() {
    comparing ??= Promise.all([fetched("trouble"), new Promise((resolve) => load(matcher, resolve))]);
    return comparing.then(([index]) => atlasMatch(index));
  }

  // A worker, or where pages are files and none may start, the same script in a frame.
  async function started(url) {
    if (location.protocol !== "file:") return new Native(url);
    const frame = document.createElement("iframe");
    frame.hidden = true;
    await new Promise((resolve) => {
      frame.onload = resolve;
      document.body.append(frame);
    });
    const inside = frame.contentWindow;
    const port = new EventTarget();
    inside.postMessage = (data) => port.dispatchEvent(new MessageEvent("message", { data }));
    port.postMessage = (data) => inside.dispatchEvent(new MessageEvent("message", { data }));
    await new Promise((resolve) => {
      const script = frame.contentDocument.createElement("script");
      script.src = new URL(url, document.baseURI);
      script.onload = resolve;
      frame.contentDocument.head.append(script);
    });
    return port;
  }

  // One part, ready to be asked: it answers each message with one, in order.
  async function part(name, url, setup) {
    const docs = await fetched(name);
    const worker = await started(url);
    const answers = [];
    worker.addEventListener("message", ({ data }) => answers.shift()(data));
    const ask = (message) => new Promise((resolve) => (answers.push(resolve), worker.postMessage(message)));
    await ask({ ...setup, data: { ...setup.data, docs } });
    return { docs, ask };
  }

  const squeezed = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

  // Whether one letter is wrong, missing, too many, or swapped with the next.
  function near(one, other) {
    let same = 0;
    while (same < one.length && one[same] === other[same]) same++;
    const [a, b] = [one.slice(same), other.slice(same)];
    const swapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
    return a.slice(1) === b.slice(1) || a === b.slice(1) || a.slice(1) === b || swapped;
  }

  // By name: the pages called so, and whether it is their title.
  function called(docs) {
    const names = new Map();
    for (const doc of docs.filter((doc) => doc.names)) {
      for (const name of new Set([doc.title.replace(/:.*/, ""), ...doc.names].map(squeezed))) {
        names.set(name, [...(names.get(name) ?? []), { doc, title: name === squeezed(doc.title.replace(/:.*/, "")) }]);
      }
    }
    return names;
  }

  // The pages that are called so, with or without "loss", and whether that is their title; failing that, nearly so.
  function exact(query, names) {
    const word = squeezed(query);
    const spellings = [word, `${word}loss`, word.replace(/loss$/, "")].filter(Boolean);
    let found = spellings.find((spelling) => names.has(spelling));
    if (!found && word.length > 5) {
      found = [...names.keys()].find((name) => name.length > 4 && spellings.some((spelling) => near(spelling, name)));
    }
    return names.get(found) ?? [];
  }

  // What a page's link asks the page to mark: where the words stand in its sections alone, those.
  function marked(items, query) {
    const page = items.find((item) => !item.location.includes("#"));
    if (page && !Object.values(page.terms).some(Boolean)) {
      page.terms = Object.assign({}, ...items.map((item) => item.terms));
    }
  }

  const pageOf = (doc) => doc.location.split("#")[0];

  class Search extends EventTarget {
    constructor(url) {
      super();
      this.url = url;
      this.parts = [];
      this.wanted = new Promise((resolve) => {
        const search = document.querySelector("[data-md-component=search]");
        for (const event of ["focusin", "pointerenter"]) search.addEventListener(event, resolve);
        document.addEventListener("change", ({ target }) => target.id === "__search" && resolve());
        if (new URLSearchParams(location.search).has("q")) resolve();
      });
    }

    postMessage(message) {
      if (message.type === SETUP) this.begin(message);
      else this.answer(message);
    }

    async begin(setup) {
      await this.wanted;
      this.parts.push(await part("names", this.url, setup));
      this.names = called(this.parts[0].docs);
      this.say({ type: READY });
      this.parts.push(await part("texts", this.url, setup));
      if (this.query) this.answer(this.query);
    }

    async answer(query) {
      this.query = query;
      const asked = this.parts.map((part) => part.ask(query));
      const [messages, ...results] = await Promise.all([this.messages(query.data), ...asked]);
      if (this.query === query) this.say({ type: RESULT, data: this.merged(query.data, results, messages) });
    }

    // The entries of trouble that are very like a query of several words, as results.
    async messages(query) {
      if (!this.names || (query ?? "").trim().split(/\s+/).length < WORDS) return [];
      const answer = await compare();
      const found = answer(query).scored.filter(({ score }) => score > LIKE);
      const places = new Map(this.parts[0].docs.map((doc) => [doc.location.split("#")[1], doc]));
      return found.slice(0, 3).map(({ entry }) => ({ ...places.get(entry.id), text: `<p>${entry.cause}</p>` }));
    }

    // Pages in the order of their names, then of their text; shown with what the text says of them.
    merged(query, results, messages) {
      const groups = new Map();
      for (const doc of messages) {
        groups.set(doc.location, [{ ...doc, score: Number.MAX_VALUE, terms: { [query.toLowerCase()]: true } }]);
      }
      const order = results[0].data.items.map((items) => pageOf(items[0]));
      const rank = ({ doc, title }) => (title ? -1 : order.indexOf(pageOf(doc)) >>> 0); // not found at all: last
      for (const { doc } of query ? exact(query, this.names).slice().sort((a, b) => rank(a) - rank(b)) : []) {
        groups.set(pageOf(doc), [{ ...doc, score: Number.MAX_VALUE, terms: { [query.toLowerCase()]: true } }]);
      }
      for (const { data } of results) for (const items of data.items) groups.set(pageOf(items[0]), items);
      for (const items of groups.values()) marked(items, query);
      return { ...results.at(-1).data, items: [...groups.values()], suggest: results[0].data.suggest };
    }

    say(data) {
      this.dispatchEvent(new MessageEvent("message", { data }));
    }
  }

  window.Worker = Search;
})();
