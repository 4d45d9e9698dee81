package nl.doorstroom.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** A request that comes to no chain, by its method or by what its address is written with, gets our headers all the same. */
@Component
final class RejectedRequests implements RequestRejectedHandler {
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException reason)
            throws IOException {
        SecurityHeaders.refusal(response);
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
