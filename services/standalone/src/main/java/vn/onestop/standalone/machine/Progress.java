package vn.onestop.standalone.machine;

/** Is told how the parts come and go. */
public interface Progress {

    void changed(Part part);
}
