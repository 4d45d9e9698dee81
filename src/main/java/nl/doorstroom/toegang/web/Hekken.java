package nl.doorstroom.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import nl.doorstroom.toegang.Hek;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the second fence around every handler of a request and every act of a facade. */
@Configuration(proxyBeanMethods = false)
class Hekken implements WebMvcConfigurer {
    private static final String ONS = "nl.doorstroom.";

    private final ObjectProvider<Hek> hek;

    Hekken(ObjectProvider<Hek> hek) {
        this.hek = hek;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new OmHandlers(hek)).order(Ordered.HIGHEST_PRECEDENCE);
    }

    private record OmHandlers(ObjectProvider<Hek> hek) implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (handler instanceof HandlerMethod ons
                    && ons.getBeanType().getName().startsWith(ONS)
                    && !hek.getObject().laatDoor(ons.getMethod(), ons.getBeanType())) {
                throw new AccessDeniedException("The handler is closed to whoever asks");
            }
            return true;
        }
    }

    /** Before the transaction, so that whoever may not pass costs the database nothing. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor omFacades(ObjectProvider<Hek> hek) {
        MethodInterceptor wacht = aanroep -> {
            var doel = aanroep.getThis();
            var type = doel == null ? aanroep.getMethod().getDeclaringClass() : AopUtils.getTargetClass(doel);
            if (!hek.getObject().laatDoor(aanroep.getMethod(), type)) {
                throw new AccessDeniedException("The act is closed to whoever asks");
            }
            return aanroep.proceed();
        };
        var advisor = new DefaultPointcutAdvisor(new VereistErgens(), wacht);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    /** Methods that ask a permission, by themselves or by their type. */
    private static final class VereistErgens extends StaticMethodMatcherPointcut {
        @Override
        public boolean matches(Method method, Class<?> targetClass) {
            return targetClass.getName().startsWith(ONS) && Hek.eis(method, targetClass) instanceof Hek.Eis.Een;
        }
    }

    @Bean
    Hek hek() {
        return new Hek();
    }
}
