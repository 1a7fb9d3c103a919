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
import org.antequem.files.tree.Node;
import org.antequem.model.Quotation;

/** Exact words, and where they stand. */
final class QuotationType implements Type<Quotation> {

    private static final Key<String> TEXT =
            new Key<>("text", Types.text("the words"), "the words, without quotation marks");
    private static final Key<String> PLACE = new Key<>(
            "place", Types.text("where they stand"), "where in the source they stand, such as \"paragraph 6\"");

    @Override
    public Optional<Quotation> read(Node node, Reading in) {
        return Fields.of(node, "a quotation", in).flatMap(fields -> {
            Optional<String> words = fields.required(TEXT);
            Optional<String> place = fields.required(PLACE);
            fields.close();
            return words.flatMap(text -> place.flatMap(where -> fields.make(TEXT, () -> new Quotation(text, where))));
        });
    }

    @Override
    public Node write(Quotation quotation, Writing out) {
        return new Entries(out)
                .put(TEXT, quotation.words())
                .put(PLACE, quotation.place())
                .build();
    }

    @Override
    public Shape shape(Form form) {
        return Shape.Members.of(ImmutableList.of(TEXT.required(form), PLACE.required(form)));
    }
}
