package verdictdesk;

import java.time.Duration;
import java.util.Locale;
import org.antequem.files.tree.Json;
import org.antequem.files.tree.Mapping;
import org.springframework.http.HttpStatus;

/** A request that is not answered with verdicts, as problem details (RFC 9457). */
class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final transient Mapping details;

    private Refusal(HttpStatus status, String detail, Mapping details) {
        super(detail);
        this.status = status;
        this.details = details;
    }

    static Refusal large(int allowed) {
        HttpStatus status = HttpStatus.PAYLOAD_TOO_LARGE;
        String detail = String.format(Locale.ROOT, "the dossier has more than the %,d bytes that are allowed", allowed);
        return new Refusal(
                status, detail, details(status, detail).put("allowed_bytes", allowed).build());
    }

    /** How far it came says whether half the dossier would do, or nothing will. */
    static Refusal late(Duration allowed, int judged, int claims) {
        HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
        String detail = String.format(
                Locale.ROOT,
                "%d of %d claims were judged in the %d ms that are allowed; a smaller dossier may do, or another time",
                judged, claims, allowed.toMillis());
        return new Refusal(
                status,
                detail,
                details(status, detail)
                        .put("allowed_ms", allowed.toMillis())
                        .put("judged", judged)
                        .put("claims", claims)
                        .build());
    }

    /** The members that the standard has; others may follow. */
    private static Mapping.Builder details(HttpStatus status, String detail) {
        return Mapping.builder()
                .put("type", "about:blank")
                .put("title", status.getReasonPhrase())
                .put("status", status.value())
                .put("detail", detail);
    }

    HttpStatus status() {
        return status;
    }

    String json() {
        return Json.indented(details);
    }
}
