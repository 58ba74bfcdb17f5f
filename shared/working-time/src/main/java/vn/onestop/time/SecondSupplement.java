package vn.onestop.time;

/** A second request for papers without the provision that allows it and the head who approved it. */
public final class SecondSupplement extends TimeRefusal {

    SecondSupplement(String message) {
        super(message);
    }
}
