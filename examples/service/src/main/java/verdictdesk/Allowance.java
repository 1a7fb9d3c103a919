package verdictdesk;

import java.time.Duration;
import org.antequem.files.tree.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What one request may cost. The settings are in {@code application.properties}.
 *
 * @param body the greatest size of a dossier
 * @param values the maximum number of texts, numbers, lists and mappings in it
 * @param time how long it may take to judge it
 */
@ConfigurationProperties("verdicts")
record Allowance(DataSize body, int values, Duration time) {

    int bytes() {
        return Math.toIntExact(body.toBytes());
    }

    Limits limits() {
        return Limits.DEFAULT.withBytes(bytes()).withNodes(values);
    }
}
