package newsroom;

import java.util.List;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.EventBuilder;
import org.antequem.model.Source;
import org.antequem.model.SourceBuilder;

/** Puts what the newsroom knows into Antequem's nouns; the only class here that makes them. */
final class CaseFile {

    private CaseFile() {}

    static Dossier of(List<Note> notes) {
        return Dossier.titled("The notebook")
                .claims(notes.stream().map(CaseFile::claim).distinct().toArray(Claim[]::new))
                .build();
    }

    /** What a draft says, as a hypothesis: nobody's word counts for it before somebody is asked. */
    static Claim claim(Draft draft) {
        return Claim.that(draft.headline())
                .cause(event(draft.cause()))
                .decided(event(draft.effect()))
                .build();
    }

    private static Claim claim(Note note) {
        Source teller = source(note.from());
        if (note instanceof Note.Sighting sighting) {
            return Claim.that(sighting.what().what() + " was on " + sighting.day())
                    .event(event(sighting.what()))
                    .happened(sighting.day())
                    .saidBy(teller)
                    .citingNobody()
                    .build();
        }
        Note.Account account = (Note.Account) note;
        return Claim.that(account.cause().what() + " led to " + account.effect().what())
                .cause(event(account.cause()))
                .decided(event(account.effect()))
                .saidBy(teller)
                .citingNobody()
                .build();
    }

    private static Event event(Occurrence occurrence) {
        EventBuilder event = Event.called(occurrence.what());
        occurrence.day().ifPresent(event::during);
        return event.build();
    }

    private static Source source(Contact contact) {
        SourceBuilder source = contact.onTheRecord() ? Source.witness(contact.name()) : Source.unnamed(contact.name());
        return source.spoken(contact.talkedOn())
                .observed(contact.wasThere().stream().map(CaseFile::event).toArray(Event[]::new))
                .build();
    }
}
