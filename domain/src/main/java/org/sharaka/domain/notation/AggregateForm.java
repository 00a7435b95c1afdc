package org.sharaka.domain.notation;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An aggregate: its snapshot, which is storage's only door to it. */
final class AggregateForm implements Form {

    private static final String SNAPSHOT = "snapshot";
    private static final String RESTORE = "restore";

    private final Method snapshot;
    private final Method restore;
    private final Form form;

    private AggregateForm(Method snapshot, Method restore, Form form) {
        this.snapshot = snapshot;
        this.restore = restore;
        this.form = form;
        snapshot.setAccessible(true);
        restore.setAccessible(true);
    }

    /** The form of a type that gives a snapshot and is restored from it. */
    static Optional<Form> of(Class<?> type, Forms forms) {
        return methods(type, SNAPSHOT)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                .findFirst()
                .flatMap(snapshot -> methods(type, RESTORE)
                        .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type)
                        .filter(method ->
                                Arrays.equals(method.getParameterTypes(), new Class<?>[] {snapshot.getReturnType()}))
                        .findFirst()
                        .map(restore -> new AggregateForm(snapshot, restore, forms.of(snapshot.getReturnType()))));
    }

    @Override
    public @Nullable Object write(Object value) {
        return form.write(Call.result(() -> snapshot.invoke(value)));
    }

    @Override
    public Object read(@Nullable Object tree) {
        Object read = form.read(tree);
        return Call.result(() -> restore.invoke(null, read));
    }

    private static Stream<Method> methods(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name));
    }
}
