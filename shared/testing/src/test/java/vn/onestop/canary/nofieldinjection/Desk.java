package vn.onestop.canary.nofieldinjection;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Wrong on purpose: gets what it needs behind everyone's back. */
class Desk {

    @Autowired
    @Nullable
    Clock clock;
}
