package org.antequem.cli;

import com.google.common.collect.ImmutableList;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.files.DossierFile;
import org.antequem.finding.Line;
import org.antequem.model.Claim;
import org.antequem.report.picture.RecordPicture;
import org.antequem.report.picture.TimelinePicture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws an argument, or a whole record, on a timeline. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        header = "Draws what a claim is judged by on a timeline, as SVG.",
        sortOptions = false,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        description = {
            "Of a claim: the strongest argument for or against it that is about time, with what certainly lies between"
                    + " its events, and what it is worth. Without a claim: when everything on record happened."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  antequem timeline letter.dossier.yaml -o record.svg",
            "  antequem timeline letter.dossier.yaml brought-down -o argument.svg",
            "  antequem timeline letter.dossier.yaml brought-down --argument 2",
            "",
            "Exit code: 0 it is drawn; 2 a file cannot be read, or there is nothing to draw."
        })
final class TimelineCommand extends PictureCommand {

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CLAIM",
            description = "The id of a claim; unless given, the whole record is drawn.")
    private @Nullable String id;

    @Option(
            names = "--argument",
            paramLabel = "N",
            description = "Which argument is drawn: 1 is the strongest on the side of the verdict. Unless given, 1.")
    private @Nullable Integer number;

    TimelineCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    String name() {
        return "antequem timeline";
    }

    @Override
    String svg(DossierFile file, int pixels) {
        if (id == null && number != null) {
            throw new Refusal("--argument is for the arguments on a claim: name one");
        } else if (id == null) {
            return RecordPicture.of(evaluation(file, ImmutableList.of())).svg(pixels);
        }
        ImmutableList<Claim> claims = claims(ImmutableList.of(id), file);
        Evaluation evaluation = evaluation(file, claims);
        Judgement judgement = evaluation.of(claims.get(0));
        ImmutableList<Line> lines = TimelinePicture.linesOf(judgement);
        if (lines.isEmpty()) {
            throw new Refusal("no argument on \"" + id + "\" is about time; \"antequem lineage\" draws who says so");
        }
        int wanted = number == null ? 1 : number;
        if (wanted < 1 || wanted > lines.size()) {
            throw new Refusal("--argument: there is no argument " + wanted + " on \"" + id + "\": expected "
                    + (lines.size() == 1 ? "1" : "1 to " + lines.size()));
        }
        return TimelinePicture.of(lines.get(wanted - 1), judgement).svg(pixels);
    }
}
