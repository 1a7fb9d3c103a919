package org.antequem.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.antequem.files.DossierFile;
import org.antequem.hypotheses.Matrix;
import org.antequem.model.Claim;
import org.antequem.report.picture.MatrixPicture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Draws hypotheses side by side. */
@Command(
        name = "matrix",
        mixinStandardHelpOptions = true,
        header = "Draws hypotheses against the same evidence, as SVG.",
        sortOptions = false,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        description = {
            "Draws claims side by side against everything on record that bears on one of them. The claim that least"
                    + " stands against comes first; evidence that fits all of them decides nothing and is counted only."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  antequem matrix letter.dossier.yaml genuine forged -o matrix.svg",
            "",
            "Exit code: 0 it is drawn; 2 a file cannot be read, or wrong use."
        })
final class MatrixCommand extends PictureCommand {

    @Parameters(index = "1..*", arity = "2..*", paramLabel = "CLAIM", description = "The ids of 2 to 26 claims.")
    private List<String> ids = ImmutableList.of();

    MatrixCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    String name() {
        return "antequem matrix";
    }

    @Override
    String svg(DossierFile file, int pixels) {
        if (ids.size() > Matrix.MOST_HYPOTHESES) {
            throw new Refusal(ids.size() + " claims side by side: expected 2 to " + Matrix.MOST_HYPOTHESES);
        } else if (ImmutableSet.copyOf(ids).size() < ids.size()) {
            throw new Refusal("a claim is named twice: " + String.join(", ", ids));
        }
        ImmutableList<Claim> claims = claims(ids, file);
        return MatrixPicture.of(Matrix.of(evaluation(file, claims), claims.toArray(Claim[]::new)))
                .svg(pixels);
    }
}
