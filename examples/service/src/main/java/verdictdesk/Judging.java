package verdictdesk;

import org.antequem.evaluation.Evaluator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** By which rules the service judges. */
@Configuration(proxyBeanMethods = false)
class Judging {

    @Bean
    Evaluator evaluator() {
        return Evaluator.standard();
    }
}
