package nl.doorstroom.platform.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.RefUtils;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In the document a member is required unless the record says it may be null; null members are left out of answers. */
@Component
class RequiredMembers implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        var raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (resolved != null && raw.isRecord()) {
            require(raw, defined(resolved, context));
        }
        return resolved;
    }

    private static Schema<?> defined(Schema<?> resolved, ModelConverterContext context) {
        return Optional.ofNullable(resolved.get$ref())
                .map(ref -> (String) RefUtils.extractSimpleName(ref).getLeft())
                .<Schema<?>>map(name -> context.getDefinedModels().get(name))
                .orElse(resolved);
    }

    private static void require(Class<?> type, Schema<?> schema) {
        for (var component : type.getRecordComponents()) {
            var nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            var known = schema.getRequired() != null && schema.getRequired().contains(name(component));
            if (!nullable && !known) {
                schema.addRequiredItem(name(component));
            }
        }
    }

    private static String name(RecordComponent component) {
        var given = component.getAccessor().getAnnotation(JsonProperty.class);
        return given == null ? component.getName() : given.value();
    }
}
