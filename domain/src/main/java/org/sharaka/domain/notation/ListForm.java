package org.sharaka.domain.notation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.fault.Faults;

/** A list, in its order. */
record ListForm(Form elements) implements Form {

    @Override
    public @Nullable Object write(Object value) {
        List<Object> trees = new ArrayList<>();
        ((List<?>) value).forEach(element -> trees.add(elements.write(element)));
        return trees;
    }

    @Override
    public Object read(@Nullable Object tree) {
        Faults faults = new Faults();
        List<Object> read = new ArrayList<>();
        int place = 0;
        for (Object element : Trees.list(tree)) {
            faults.take(Trees.pointer(place++), () -> elements.read(element)).ifPresent(read::add);
        }
        faults.throwIfAny();
        return Collections.unmodifiableList(read);
    }

    @Override
    public Optional<Object> whenAbsent() {
        return Optional.of(List.of());
    }
}
