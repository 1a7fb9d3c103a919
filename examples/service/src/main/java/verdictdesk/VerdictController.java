package verdictdesk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.antequem.files.DossierFile;
import org.antequem.files.UnreadableFileException;
import org.antequem.files.verdict.Problems;
import org.antequem.files.verdict.Verdicts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Judges the dossier of a request. Nothing is kept between two requests. */
@RestController
class VerdictController {

    private final Allowance allowance;
    private final Desk desk;

    VerdictController(Allowance allowance, Desk desk) {
        this.allowance = allowance;
        this.desk = desk;
    }

    @PostMapping(
            path = "/verdicts",
            consumes = {"application/yaml", MediaType.APPLICATION_JSON_VALUE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    String verdicts(InputStream body) throws IOException, InterruptedException {
        byte[] text = body.readNBytes(allowance.bytes() + 1);
        if (text.length > allowance.bytes()) {
            throw Refusal.large(allowance.bytes());
        }
        return desk.verdicts(DossierFile.read(new ByteArrayInputStream(text), "request", allowance.limits()));
    }

    @GetMapping(path = "/schema", produces = "application/schema+json")
    String schema() {
        return Verdicts.schema();
    }

    @GetMapping(path = "/schema/problems", produces = "application/schema+json")
    String schemaOfProblems() {
        return Problems.schema();
    }

    @ExceptionHandler
    ResponseEntity<String> unreadable(UnreadableFileException unreadable) {
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_JSON)
                .body(Problems.json(unreadable));
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refusal refusal) {
        return ResponseEntity.status(refusal.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(refusal.json());
    }
}
