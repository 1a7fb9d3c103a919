package verdictdesk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Starts the service. Its port, its address and its limits are in {@code application.properties}. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(Allowance.class)
public class Main {

    public static void main(String[] args) {
        SpringApplication.run(Main.class, args);
    }
}
