using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Tests.Browser.Entering;

/// <summary>The file as it is to be in the end, in the parts in which a newsroom came to know it: an article each, in the order of their releases.</summary>
public sealed class SoughtFile(StoryFileView view, IReadOnlyList<(ArticleId Article, string Name, DateTimeOffset Released)> parts)
{
    public StoryFileView View { get; } = view;

    public StoryFile File => View.File;

    public IReadOnlyList<(ArticleId Article, string Name, DateTimeOffset Released)> Parts { get; } = parts;

    /// <summary>The number that a fact got in the file that is entered, by its number in this one.</summary>
    public Dictionary<int, int> Entered { get; } = [];

    /// <summary>The acts of this file that were done in the entered one.</summary>
    public HashSet<FactAct> Done { get; } = [];

    /// <summary>The facts of a part in the order in which they were entered once; what stands before what it is given in return for comes after it.</summary>
    public IReadOnlyList<Fact> Of(ArticleId part) => [.. File.Facts.Where(fact => PartOf(fact) == part).OrderBy(fact => fact.Acts[0].At).ThenBy(fact => fact.Number)];

    /// <summary>The facts of the parts that are entered.</summary>
    public IReadOnlyList<Fact> Facts => [.. Parts.SelectMany(part => Of(part.Article))];

    /// <summary>Whether both facts of an act are in the entered file.</summary>
    public bool IsKnown(FactAct act) => act.Other is not { } other || Entered.ContainsKey(other);

    public string Name(Newsroom.Register.TermId term) => View.Terms[term].FormAt(Newsroom.Register.TermLanguage.Parse("en"), DateOnly.MaxValue);

    /// <summary>The part that it rests on; for what rests on a page elsewhere, the last that was out when it was entered.</summary>
    private ArticleId PartOf(Fact fact) => fact.Evidence[0].ArticleId is { } article ? article : Parts.LastOrDefault(part => part.Released <= fact.Acts[0].At).Article;
}
