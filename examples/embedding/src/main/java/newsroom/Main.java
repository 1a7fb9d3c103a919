package newsroom;

import java.util.List;
import java.util.Set;
import newsroom.Note.Account;
import newsroom.Note.Sighting;

/** One evening at the copy desk: why was the bridge closed? */
public final class Main {

    static final Occurrence CLOSURE = Occurrence.of("the closure of the bridge");
    static final Occurrence INSPECTION = Occurrence.of("the inspection");
    static final Occurrence VISIT = Occurrence.on("2024-05-10", "the minister's visit");
    static final Occurrence LETTER = Occurrence.of("the insurer's letter");
    static final Occurrence CALL = Occurrence.of("the contractor's call");

    static final Contact ENGINEER =
            new Contact("the city's engineer", true, "2024-05-12", Set.of(CLOSURE, INSPECTION, LETTER));
    static final Contact WARDEN = new Contact("the bridge's warden", true, "2024-05-13", Set.of(CLOSURE, INSPECTION));
    static final Contact INSIDER = new Contact("somebody at the contractor's", false, "2024-05-20", Set.of());

    static final List<Note> NOTEBOOK = List.of(
            new Sighting(WARDEN, CLOSURE, "2024-05-03"),
            new Account(ENGINEER, INSPECTION, CLOSURE),
            new Account(WARDEN, INSPECTION, CLOSURE),
            new Account(ENGINEER, LETTER, CLOSURE),
            new Account(INSIDER, CALL, CLOSURE));

    static final List<Draft> DRAFTS = List.of(
            new Draft("Minister closes bridge", VISIT, CLOSURE),
            new Draft("Cracks closed bridge", INSPECTION, CLOSURE),
            new Draft("Insurer closed bridge", LETTER, CLOSURE),
            new Draft("Contractor had bridge closed", CALL, CLOSURE));

    private Main() {}

    /** Prints the desk's rulings. */
    public static void main(String[] args) {
        CopyDesk desk = new CopyDesk(NOTEBOOK);
        for (Draft draft : DRAFTS) {
            Ruling ruling = desk.rule(draft);
            System.out.println(ruling.press() + ": " + draft.headline());
            ruling.reason().lines().forEach(line -> System.out.println("  " + line));
        }
    }
}
