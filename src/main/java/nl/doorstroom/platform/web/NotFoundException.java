package nl.doorstroom.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The address names something that isn't there: answered with the page or problem for 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
