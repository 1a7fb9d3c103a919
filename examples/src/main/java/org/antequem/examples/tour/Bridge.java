package org.antequem.examples.tour;

import static java.util.stream.Collectors.joining;
import static org.antequem.model.Stage.PREPARATION;

import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Source;

/** Did the minister's visit close the bridge? One claim, put to one small record after another. */
final class Bridge {

    static final Actor TOWN = Actor.group("the town").build();

    static final Event VISIT =
            Event.called("the minister's visit").during("2024-05-10").build();
    static final Event CLOSING =
            Event.called("the closing of the bridge").by(TOWN).build();
    static final Event BARRIERS =
            Event.called("the building of the barriers").by(TOWN).build();

    static final Source COLUMN =
            Source.commentary("a column").published("2024-06-01").build();
    static final Source WARDEN = Source.witness("the bridge's warden")
            .spoken("2024-05-13")
            .observed(CLOSING, BARRIERS)
            .build();
    static final Source OFFICER = Source.witness("a police officer")
            .spoken("2024-05-14")
            .observed(CLOSING)
            .build();
    static final Source DRIVER =
            Source.witness("a bus driver").spoken("2024-05-20").build();
    static final Source BAKER = Source.witness("a baker").spoken("2024-05-21").build();
    static final Source WAITRESS =
            Source.witness("a waitress").spoken("2024-05-22").build();
    static final Source POSTMAN =
            Source.witness("a postman").spoken("2024-05-23").build();
    static final Source INSIDER =
            Source.unnamed("an official").numbering(1).spoken("2024-05-15").build();
    static final Source MORNING =
            Source.report("the morning paper").published("2024-05-16").build();
    static final Source EVENING =
            Source.report("the evening paper").published("2024-05-16").build();
    static final Source BLOG =
            Source.commentary("a blog").published("2024-05-17").build();
    static final Source TOWN_HALL = Source.official("the town hall")
            .speakingFor(TOWN)
            .spoken("2024-05-16")
            .build();

    static final Claim VISIT_DID_IT = Claim.that("The minister's visit closed the bridge")
            .cause(VISIT)
            .decided(CLOSING)
            .saidBy(COLUMN)
            .build();

    static final Claim THIRD_OF_MAY = Claim.that("I put up the signs on 3 May")
            .event(CLOSING)
            .happened("2024-05-03")
            .saidBy(WARDEN)
            .citingNobody()
            .build();
    static final Claim SEEN_TOO = closed("It was closed on 3 May", "2024-05-03", OFFICER);
    static final Claim ELEVENTH = closed("It was closed on 11 May", "2024-05-11", OFFICER);
    static final Claim DRIVEN_ROUND = closed("Since 3 May I have had to drive around", "2024-05-03", DRIVER);
    static final Claim NO_CUSTOMERS = closed("Nobody has come across it since 3 May", "2024-05-03", BAKER);
    static final Claim CROSSED = closed("I walked across until 11 May", "2024-05-11", WAITRESS);
    static final Claim DELIVERED = closed("From 11 May on I could not get across", "2024-05-11", POSTMAN);
    static final Claim LEAKED = closed("The closing was on 3 May", "2024-05-03", INSIDER);
    static final Claim ANNOUNCED = closed("We closed it on 3 May", "2024-05-03", TOWN_HALL);

    static final Claim ON_THE_THIRD = Claim.that("The bridge was closed on 3 May")
            .event(CLOSING)
            .happened("2024-05-03")
            .build();

    static final Claim IN_THE_MORNING = Claim.that("An official says that it was closed on 3 May")
            .event(CLOSING)
            .happened("2024-05-03")
            .saidBy(MORNING)
            .citing(INSIDER)
            .build();
    static final Claim IN_THE_EVENING = Claim.that("On 3 May, according to an official")
            .event(CLOSING)
            .happened("2024-05-03")
            .saidBy(EVENING)
            .citing(INSIDER)
            .build();
    static final Claim BLOGGED = Claim.that("The warden says that it was on 1 May")
            .event(CLOSING)
            .happened("2024-05-01")
            .saidBy(BLOG)
            .citing(WARDEN)
            .build();

    static final Claim BARRIERS_FOR_IT = Claim.that("The barriers were for the closing")
            .event(BARRIERS)
            .isStage(PREPARATION, CLOSING)
            .saidBy(WARDEN)
            .citingNobody()
            .build();
    static final Claim IN_APRIL = Claim.that("We built the barriers in the last week of April")
            .event(BARRIERS)
            .happened("2024-04-24/2024-04-30")
            .saidBy(WARDEN)
            .citingNobody()
            .build();

    static final Interest CREDIT = Interest.of(TOWN)
            .in(Matter.of("the bridge"))
            .seeking("to be believed to have acted without being told to")
            .inOrderTo("win the election")
            .servedByBelief(ANNOUNCED)
            .build();

    private Bridge() {}

    public static void main(String[] args) {
        print("nobody else", record());
        print("the warden", record(THIRD_OF_MAY));
        print("the driver", record(DRIVEN_ROUND));
        print("a blog that misreports the warden", record(THIRD_OF_MAY, BLOGGED));
        print("the warden against the officer", record(THIRD_OF_MAY, ELEVENTH));
        print("the town hall", record(ANNOUNCED));
        print("the town hall, with its interest", interested(ANNOUNCED));
        print("two papers that cite one official", record(IN_THE_MORNING, IN_THE_EVENING));
        print("the driver and the unnamed official", record(DRIVEN_ROUND, LEAKED));
        print("the driver and a baker", record(DRIVEN_ROUND, NO_CUSTOMERS));
        print("two against two", ON_THE_THIRD, record(DRIVEN_ROUND, NO_CUSTOMERS, CROSSED, DELIVERED));
        print("the warden and the officer", record(THIRD_OF_MAY, SEEN_TOO));
        print("the warden, on the barriers only", record(BARRIERS_FOR_IT, IN_APRIL));

        System.out.println();
        System.out.print(
                evaluation(record(BARRIERS_FOR_IT, IN_APRIL)).of(VISIT_DID_IT).explain());
    }

    private static Claim closed(String wording, String day, Source source) {
        return Claim.that(wording)
                .event(CLOSING)
                .happened(day)
                .saidBy(source)
                .citingNobody()
                .build();
    }

    private static Dossier record(Claim... others) {
        return Dossier.titled("The bridge").claims(VISIT_DID_IT).claims(others).build();
    }

    private static Dossier interested(Claim... others) {
        return Dossier.titled("The bridge")
                .claims(VISIT_DID_IT)
                .claims(others)
                .interests(CREDIT)
                .build();
    }

    private static Evaluation evaluation(Dossier dossier) {
        return Evaluator.standard().evaluate(dossier);
    }

    /** What the claim comes to, and how strong each statement is that others make. */
    private static void print(String what, Dossier dossier) {
        print(what, VISIT_DID_IT, dossier);
    }

    private static void print(String what, Claim claim, Dossier dossier) {
        Evaluation evaluation = evaluation(dossier);
        System.out.println(what + ": " + evaluation.of(claim).decision());
        for (Judgement judgement : evaluation.judgements()) {
            if (!judgement.claim().equals(VISIT_DID_IT)) {
                System.out.println("  " + strength(judgement) + judgement.claim());
            }
        }
    }

    private static String strength(Judgement judgement) {
        String voids = codes(judgement, Bearing.VOIDS);
        String weakens = codes(judgement, Bearing.WEAKENS);
        if (!voids.isEmpty()) {
            return "void (" + voids + "): ";
        }
        return weakens.isEmpty() ? "firm: " : "weak (" + weakens + "): ";
    }

    private static String codes(Judgement judgement, Bearing bearing) {
        return judgement.findings().stream()
                .filter(finding -> finding.bearing() == bearing)
                .map(Finding::code)
                .collect(joining(", "));
    }
}
