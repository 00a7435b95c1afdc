package org.sharaka.domain.notation;

import java.lang.reflect.InvocationTargetException;
import java.time.DateTimeException;
import java.util.Objects;
import org.sharaka.domain.fault.InvalidValue;

/** A call of a constructor or method of a value; what that refuses becomes a fault of the value as a whole. */
@FunctionalInterface
interface Call {

    Object make() throws ReflectiveOperationException;

    static Object result(Call call) {
        try {
            return call.make();
        } catch (InvocationTargetException thrown) {
            throw refusal(Objects.requireNonNull(thrown.getCause()));
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static RuntimeException refusal(Throwable cause) {
        if (cause instanceof IllegalArgumentException
                || cause instanceof ArithmeticException
                || cause instanceof DateTimeException) {
            return InvalidValue.of("value.object", "refused", String.valueOf(cause.getMessage()));
        } else if (cause instanceof RuntimeException other) {
            return other;
        }
        return new IllegalStateException(cause);
    }
}
