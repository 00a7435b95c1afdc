package org.sharaka.domain.notation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.fault.Faults;

/** A set: a list without an element twice, written in the order of {@link TreeOrder}. */
record SetForm(Form elements) implements Form {

    @Override
    public @Nullable Object write(Object value) {
        List<Object> trees = new ArrayList<>();
        ((Set<?>) value).forEach(element -> trees.add(elements.write(element)));
        trees.sort(TreeOrder.CANONICAL);
        return trees;
    }

    @Override
    public Object read(@Nullable Object tree) {
        Faults faults = new Faults();
        Set<Object> read = new LinkedHashSet<>();
        int place = 0;
        for (Object element : Trees.list(tree)) {
            String pointer = Trees.pointer(place++);
            faults.take(pointer, () -> elements.read(element)).ifPresent(one -> {
                if (!read.add(one)) {
                    faults.add(pointer, "value.list", "twice", element);
                }
            });
        }
        faults.throwIfAny();
        return Collections.unmodifiableSet(read);
    }

    @Override
    public Optional<Object> whenAbsent() {
        return Optional.of(Set.of());
    }
}
