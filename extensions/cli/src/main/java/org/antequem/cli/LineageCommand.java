package org.antequem.cli;

import com.google.common.collect.ImmutableList;
import org.antequem.files.DossierFile;
import org.antequem.model.Claim;
import org.antequem.report.picture.LineagePicture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Draws from whom each source has what it says. */
@Command(
        name = "lineage",
        mixinStandardHelpOptions = true,
        header = "Draws who says something, and from whom, as SVG.",
        sortOptions = false,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        description = {
            "Of a claim: who says as much, and from whom they have it; where nobody does, the sources of the evidence"
                    + " for and against it. Without a claim: all sources of the record."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  antequem lineage letter.dossier.yaml -o sources.svg",
            "  antequem lineage letter.dossier.yaml genuine --width 400 > genuine.svg",
            "",
            "Exit code: 0 it is drawn; 2 a file cannot be read, or wrong use."
        })
final class LineageCommand extends PictureCommand {

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CLAIM",
            description = "The id of a claim; unless given, all sources are drawn.")
    private @Nullable String id;

    LineageCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    String name() {
        return "antequem lineage";
    }

    @Override
    String svg(DossierFile file, int pixels) {
        if (id == null) {
            return LineagePicture.of(evaluation(file, file.dossier().claims())).svg(pixels);
        }
        ImmutableList<Claim> claims = claims(ImmutableList.of(id), file);
        return LineagePicture.of(claims.get(0), evaluation(file, claims)).svg(pixels);
    }
}
