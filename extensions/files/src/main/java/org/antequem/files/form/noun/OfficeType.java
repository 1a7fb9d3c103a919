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
import org.antequem.model.Office;
import org.antequem.time.Dating;

/** An office and when it was held; or its title alone. */
final class OfficeType implements Type<Office> {

    private static final Key<String> TITLE =
            new Key<>("title", Types.text("the title of an office"), "what it is called");
    private static final Key<Dating> HELD =
            new Key<>("held", Types.DATE, "from when to when it was held, as an interval such as 1950/1953");

    @Override
    public Optional<Office> read(Node node, Reading in) {
        if (!(node instanceof Mapping)) {
            return TITLE.type().read(node, in).map(title -> new Office(title, Dating.UNKNOWN));
        }
        return Fields.of(node, "an office", in).flatMap(fields -> {
            Optional<String> title = fields.required(TITLE);
            Dating held = fields.get(HELD, Dating.UNKNOWN);
            fields.close();
            return title.flatMap(called -> fields.make(TITLE, () -> new Office(called, held)));
        });
    }

    @Override
    public Node write(Office office, Writing out) {
        boolean isDated = !office.held().equals(Dating.UNKNOWN);
        return out.isComplete() || isDated
                ? new Entries(out)
                        .put(TITLE, office.title())
                        .put(HELD, Optional.of(office.held()).filter(held -> isDated))
                        .build()
                : TITLE.type().write(office.title(), out);
    }

    @Override
    public Shape shape(Form form) {
        Shape members = Shape.Members.of(ImmutableList.of(TITLE.required(form), HELD.member(form)));
        return form == Form.COMPLETE ? members : Shape.Any.of(TITLE.type().shape(form), members);
    }
}
