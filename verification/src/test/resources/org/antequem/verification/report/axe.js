const done = arguments[arguments.length - 1];
axe.run(document, {resultTypes: ['violations']}).then(
    found => done(found.violations.map(one => one.impact + ' ' + one.id + ': ' + one.nodes[0].html.slice(0, 200)
        + ' ' + one.nodes[0].failureSummary)),
    error => done(['axe failed: ' + error]));
