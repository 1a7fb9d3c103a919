/** A service that takes a dossier, in YAML or JSON, and answers with the verdicts on its claims. */
package verdictdesk;
