namespace Kawaraban.Language.Analysis;

/// <summary>An analyzer of the shipped lexicon for each thread, for doors that are asked for a text now and then.</summary>
internal static class ThreadAnalyzer
{
    [ThreadStatic]
    private static Analyzer? _own;

    public static Analyzer Own => _own ??= new Analyzer(Lexicon.Ipadic);
}
