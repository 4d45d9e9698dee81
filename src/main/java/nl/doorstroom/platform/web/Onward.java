package nl.doorstroom.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How a filter lets a request go on within a scope: all that is called from there knows what the filter found out. */
public final class Onward {
    private Onward() {}

    /** Where the rest of the request takes place. */
    @FunctionalInterface
    public interface Scope {
        /** Does the rest within the scope. */
        Object run(ScopedValue.CallableOp<Object, Exception> rest) throws Exception;
    }

    /** Goes on within a scope; what goes wrong there comes out as it was. */
    public static void within(Scope scope, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            scope.run(() -> {
                chain.doFilter(request, response);
                return scope;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
