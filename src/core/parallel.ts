export * from 'async-parts/parallel';
