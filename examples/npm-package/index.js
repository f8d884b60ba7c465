export default 'widgets';
