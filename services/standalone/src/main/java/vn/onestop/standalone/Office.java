package vn.onestop.standalone;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import vn.onestop.standalone.machine.Machine;
import vn.onestop.time.ClockAhead;

/** What surrounds the services: an issuer of accounts, an SMS centre, Zalo, a mailbox. */
@SpringBootApplication
class Office {

    /** Ended by the caller, in its own order. */
    static ConfigurableApplicationContext open(Map<String, Object> settings, Machine machine) {
        return new SpringApplicationBuilder(Office.class)
                .registerShutdownHook(false)
                .properties(settings)
                .initializers(context -> context.getBeanFactory().registerSingleton("machine", machine))
                .run();
    }

    /** The SMS centre and Zalo with their phones alone. */
    static void openSmsCentre() {
        new SpringApplicationBuilder(Office.class)
                .profiles("smsc")
                .properties(
                        "onestop.sms.file=data/phone.jsonl",
                        "onestop.sms.address=0.0.0.0",
                        "onestop.sms.port=2775",
                        "onestop.sms.system-id=onestop",
                        "onestop.sms.password=",
                        "onestop.zalo.folder=data",
                        "onestop.zalo.app-id=onestop",
                        "onestop.zalo.closed-at-night=false",
                        "onestop.zalo.hook=http://notification:8080/api/messages/zalo")
                .run();
    }

    /** The time that phones and mailboxes show is that of the offices. */
    @Bean
    Clock clock(@Value("${onestop.clock.ahead:}") String file) {
        return file.isEmpty() ? Clock.systemUTC() : new ClockAhead(Clock.systemUTC(), Path.of(file));
    }

    @Bean
    @Profile("smsc")
    SecurityFilterChain openToAll(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers("/zalo/**"))
                .build();
    }
}
