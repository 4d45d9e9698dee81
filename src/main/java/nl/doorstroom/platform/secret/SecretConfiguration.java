package nl.doorstroom.platform.secret;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands out the keys of this installation. */
@Configuration(proxyBeanMethods = false)
class SecretConfiguration {
    @Bean
    Keys keys(@Value("${" + MasterKey.SETTING + "}") String base64) {
        return new Keys(new MasterKey(base64));
    }
}
