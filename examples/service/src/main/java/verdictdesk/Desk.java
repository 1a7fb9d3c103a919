package verdictdesk;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.antequem.evaluation.Evaluator;
import org.antequem.files.DossierFile;
import org.antequem.files.verdict.Verdicts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Judges dossiers, and gives up those that take too long. */
@Component
class Desk implements AutoCloseable {

    private final Evaluator evaluator;
    private final Duration time;
    private final ExecutorService judges;

    Desk(Evaluator evaluator, Allowance allowance, @Value("${server.tomcat.threads.max}") int requests) {
        this.evaluator = evaluator;
        time = allowance.time();
        judges = Executors.newFixedThreadPool(requests);
    }

    String verdicts(DossierFile file) throws InterruptedException {
        AtomicInteger judged = new AtomicInteger();
        Evaluator evaluator = this.evaluator.tellingProgressTo((done, all) -> judged.set(done));
        Future<String> verdicts =
                judges.submit(() -> Verdicts.of(evaluator.evaluate(file.dossier()), file).json());
        try {
            return verdicts.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            verdicts.cancel(true); // interrupts the thread that judges; it ends with the claim that it is at
            throw Refusal.late(time, judged.get(), file.dossier().claims().size());
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void close() {
        judges.shutdownNow();
    }
}
