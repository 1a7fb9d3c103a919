package org.antequem.files.form.noun;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.files.form.Reading;
import org.antequem.files.form.Shape;
import org.antequem.files.form.Type;
import org.antequem.files.form.Types;
import org.antequem.files.form.Writing;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.model.Actor;
import org.antequem.model.Mandate;
import org.antequem.time.Dating;

/** For whom an actor acts, and when; or only for whom. */
final class MandateType implements Type<Mandate> {

    private static final Key<Actor> PRINCIPAL = new Key<>("principal", Types.ACTOR, "for whom it acts");
    private static final Key<Dating> DURING =
            new Key<>("during", Types.DATE, "from when to when, as an interval such as 1950/1953");

    @Override
    public Optional<Mandate> read(Node node, Reading in) {
        if (!(node instanceof Mapping)) {
            return PRINCIPAL.type().read(node, in).map(principal -> new Mandate(principal, Dating.UNKNOWN));
        }
        return Fields.of(node, "somebody for whom it acts", in).flatMap(fields -> {
            Optional<Actor> principal = fields.required(PRINCIPAL);
            Dating during = fields.get(DURING, Dating.UNKNOWN);
            fields.close();
            return principal.map(whom -> new Mandate(whom, during));
        });
    }

    @Override
    public Node write(Mandate mandate, Writing out) {
        boolean isDated = !mandate.held().equals(Dating.UNKNOWN);
        return out.isComplete() || isDated
                ? new Entries(out)
                        .put(PRINCIPAL, mandate.principal())
                        .put(DURING, Optional.of(mandate.held()).filter(held -> isDated))
                        .build()
                : PRINCIPAL.type().write(mandate.principal(), out);
    }

    @Override
    public Shape shape(Form form) {
        Shape members = Shape.Members.of(ImmutableList.of(PRINCIPAL.required(form), DURING.member(form)));
        return form == Form.COMPLETE ? members : Shape.Any.of(PRINCIPAL.type().shape(form), members);
    }
}
