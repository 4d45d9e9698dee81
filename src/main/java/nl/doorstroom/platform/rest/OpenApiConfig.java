package nl.doorstroom.platform.rest;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the OpenAPI document; what its operations have in common stands in {@link OpenApiDetails}. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfig {
    private static final String DESCRIPTION =
            "De taakstelling huisvesting vergunninghouders van elke gemeente, per halfjaar"
                    + " en versie, met uitleg van elk aantal; de gebieden en inwoners waarop die berust; hoeveel mensen"
                    + " zijn gehuisvest, per maand; en een rekenmachine om zelf te verdelen. Zonder sleutel, vrij te"
                    + " gebruiken (CC0). Dossiers, boekingen en oordelen van toezicht zijn niet openbaar: die leest en schrijft"
                    + " alleen een programma met een token. Uitleg voor mensen: /api.";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(ApiQuery.class);
    }

    /** @param name whom to ask, never a person; each installation has its own address and email */
    @Bean
    OpenAPI openApi(
            @Value("${doorstroom.contact.naam:Beheer van Doorstroom}") String name,
            @Value("${doorstroom.contact.adres:https://example.org/doorstroom}") String url,
            @Value("${doorstroom.contact.email:doorstroom@example.org}") String email) {
        var info = new Info()
                .title("Doorstroom")
                .version(Api.VERSION)
                .description(DESCRIPTION)
                .contact(new Contact().name(name).url(url).email(email))
                .license(
                        new License().name("CC0-1.0").url("https://creativecommons.org/publicdomain/zero/1.0/deed.nl"));
        return new OpenAPI()
                .info(info)
                .addServersItem(new Server().url(Api.PATH).description("Deze installatie van Doorstroom"));
    }

    @Bean
    OperationCustomizer validatedOperations() {
        return (operation, handler) ->
                handler.hasMethodAnnotation(Validated.class) ? OpenApiDetails.validated(operation) : operation;
    }

    @Bean
    OpenApiCustomizer details() {
        return OpenApiDetails::complete;
    }
}
