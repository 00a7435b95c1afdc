package org.sharaka.domain.notation;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What may be missing: the value, or null where it cannot be left out. */
record PossibleForm(Function<Object, Optional<?>> opened, Function<Optional<Object>, Object> closed, Form form)
        implements Form {

    @Override
    public @Nullable Object write(Object value) {
        return opened.apply(value).map(form::write).orElse(null);
    }

    @Override
    public Object read(@Nullable Object tree) {
        return closed.apply(Optional.ofNullable(tree).map(form::read));
    }

    @Override
    public Optional<Object> whenAbsent() {
        return Optional.of(closed.apply(Optional.empty()));
    }
}
