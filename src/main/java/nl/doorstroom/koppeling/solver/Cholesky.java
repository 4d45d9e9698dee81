package nl.doorstroom.koppeling.solver;

/** Solves a symmetric positive definite system; rows one after another in one array. */
final class Cholesky {
    private Cholesky() {}

    /**
     * Solves {@code a x = b}: the lower half of {@code a} is overwritten by its root and {@code b} by x.
     *
     * @return false when the matrix is not positive definite; both arrays are then spoiled
     */
    static boolean solve(double[] a, double[] b) {
        int size = b.length;
        for (int j = 0; j < size; j++) {
            double pivot = a[j * size + j] - dot(a, j * size, j * size, j);
            if (!(pivot > 0)) {
                return false;
            }
            a[j * size + j] = Math.sqrt(pivot);
            for (int i = j + 1; i < size; i++) {
                a[i * size + j] = (a[i * size + j] - dot(a, i * size, j * size, j)) / a[j * size + j];
            }
        }
        substitute(a, b);
        return true;
    }

    private static void substitute(double[] a, double[] b) {
        int size = b.length;
        for (int i = 0; i < size; i++) {
            double sum = b[i];
            for (int k = 0; k < i; k++) {
                sum -= a[i * size + k] * b[k];
            }
            b[i] = sum / a[i * size + i];
        }
        for (int i = size - 1; i >= 0; i--) {
            b[i] /= a[i * size + i];
            for (int k = 0; k < i; k++) {
                b[k] -= a[i * size + k] * b[i];
            }
        }
    }

    /** Four sums beside each other, for a processor that can do more than one at a time; the order is always the same. */
    private static double dot(double[] a, int x, int y, int length) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int k = 0;
        for (; k + 3 < length; k += 4) {
            s0 += a[x + k] * a[y + k];
            s1 += a[x + k + 1] * a[y + k + 1];
            s2 += a[x + k + 2] * a[y + k + 2];
            s3 += a[x + k + 3] * a[y + k + 3];
        }
        for (; k < length; k++) {
            s0 += a[x + k] * a[y + k];
        }
        return s0 + s1 + s2 + s3;
    }
}
