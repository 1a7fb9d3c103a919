package org.antequem.files.form.noun;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Supplier;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.files.form.Kind;
import org.antequem.files.form.Shape;
import org.antequem.files.form.Types;
import org.antequem.files.form.proposition.PropositionType;
import org.antequem.files.form.proposition.Propositions;
import org.antequem.model.Citation;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Hedge;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Quotation;
import org.antequem.model.Source;
import org.antequem.time.Dating;

/** A proposition in somebody's words. */
final class ClaimForm extends NounForm<Claim, ClaimBuilder> {

    private static final Key<String> THAT =
            new Key<>("that", Types.text("what is claimed, in words"), "what is claimed, in words");
    private static final Key<Proposition> STATES =
            new Key<>("states", PropositionType.INSTANCE, "what it states, in a form that rules can read");
    private static final Key<Source> SAID_BY =
            new Key<>("said_by", Types.SOURCE, "who says it; a claim that nobody says is a hypothesis");
    private static final Key<Citation> TRACED_TO = new Key<>(
            "traced_to", Types.CITATION, "what an analyst found to be its sources; nobody, where there were none");
    private static final Key<Hedge> HEDGED =
            new Key<>("hedged", Types.word(Hedge.class, "a hedge"), "how its teller holds back from what it says");
    private static final Key<String> AT =
            new Key<>("at", Types.text("a place"), "where in the teller's words it stands, such as \"paragraph 6\"");
    private static final Key<Quotation> IN_WORDS = new Key<>(
            "in_words", new QuotationType(), "the words that it puts in quotation marks: {text: …, place: page 3}");
    private static final Key<ImmutableList<Presumption>> PRESUMING = new Key<>(
            "presuming",
            Types.oneOrMore(Types.PRESUMPTION),
            "what must be assumed to read the teller's words so: names of presumptions");
    private static final Key<Dating> WITHDRAWN =
            new Key<>("withdrawn", Types.DATE_OR_YES, "when its teller took it back; yes, where only that is known");
    private static final Key<Dating> DOUBTED =
            new Key<>("doubted", Types.DATE_OR_YES, "when its teller came to doubt it; yes, where only that is known");

    private static final ImmutableList<Part<Claim, ClaimBuilder>> PARTS = ImmutableList.of(
            Part.of(SAID_BY, Claim::saidBy, ClaimBuilder::saidBy),
            new CitingPart(),
            Part.of(TRACED_TO, claim -> Optional.of(claim.tracedTo()).filter(Citation::isRecorded), ClaimForm::trace),
            Part.of(HEDGED, Claim::hedge, ClaimBuilder::hedged),
            Part.of(AT, Claim::place, ClaimBuilder::at),
            Part.of(
                    IN_WORDS,
                    Claim::quotation,
                    (claim, quotation) -> claim.quoting(quotation.words(), quotation.place())),
            Part.all(PRESUMING, Claim::presuming, (claim, all) -> claim.presuming(all.toArray(Presumption[]::new))),
            Part.of(WITHDRAWN, Claim::withdrawn, ClaimBuilder::withdrawn),
            Part.of(DOUBTED, Claim::doubted, ClaimBuilder::doubted));

    ClaimForm() {
        super(Kind.CLAIM, Claim.class);
    }

    private static void trace(ClaimBuilder claim, Citation citation) {
        if (citation.sources().isEmpty()) {
            claim.tracedToNobody();
        } else {
            claim.tracedTo(citation.sources().toArray(Source[]::new));
        }
    }

    @Override
    ImmutableList<Key<?>> headKeys(Form form) {
        return form == Form.COMPLETE ? ImmutableList.of(THAT, STATES) : ImmutableList.of(THAT);
    }

    @Override
    Optional<Supplier<ClaimBuilder>> begin(Fields fields) {
        Optional<String> wording = fields.required(THAT);
        Optional<Proposition> states = fields.has(STATES) ? fields.get(STATES) : Propositions.read(fields);
        return wording.flatMap(
                words -> states.map(proposition -> () -> Claim.that(words).states(proposition)));
    }

    @Override
    void writeHead(Claim claim, Entries out) {
        out.put(THAT, claim.wording());
        if (out.isComplete()) {
            out.put(STATES, claim.proposition());
        } else {
            Propositions.write(claim.proposition(), out);
        }
    }

    @Override
    ImmutableList<Part<Claim, ClaimBuilder>> parts() {
        return PARTS;
    }

    @Override
    ImmutableList<Key<?>> asides() {
        return ImmutableList.of(EXPECT, NOTE);
    }

    @Override
    Claim build(ClaimBuilder builder) {
        return builder.build();
    }

    @Override
    Shape shape(Form form) {
        Shape.Members own = (Shape.Members) super.shape(form);
        return form == Form.COMPLETE ? own : new Shape.Members(own.members(), Propositions.alternatives(form));
    }
}
