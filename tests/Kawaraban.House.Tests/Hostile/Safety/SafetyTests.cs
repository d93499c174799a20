using Kawaraban.Wire;
using Xunit;

namespace Kawaraban.House.Tests.Hostile.Safety;

/// <summary>No vector passes any reader as anything but words, and the words after it stay.</summary>
public sealed class SafetyTests
{
    private const double LeastKept = 0.97;
    private static readonly Lazy<IReadOnlyList<Vector>> Vectors = new(() => Vector.ReadFile(Repository.Folder("tests", "Kawaraban.House.Tests", "Hostile", "Safety", "vectors.txt")));

    public static TheoryData<string> Names => [.. Container.Many.Concat(Container.Single).Concat(Container.Raw).Select(container => container.Name)];

    [Fact]
    public void There_are_many_vectors() => Assert.True(Vectors.Value.Count >= 400, $"{Vectors.Value.Count} vectors");

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_that_runs_passes_and_the_words_after_it_stay(string name)
    {
        var container = Container.Many.Concat(Container.Single).Concat(Container.Raw).Single(candidate => candidate.Name == name);
        var documents = Container.Many.Contains(container) ? [Teleprinter.Read(container.Write(Vectors.Value))] : Vectors.Value.Select(vector => Teleprinter.Read(container.Write([vector]), new WireHints("https://harbour.example/news/bell"))).ToList();

        Assert.All(documents, document => Assert.NotEqual(WireErrorCode.Unsupported, document.Error?.Code));
        Assert.Empty(documents.SelectMany(document => document.Items).SelectMany(Faults).Take(5));
        if (container.KeepsWords)
        {
            AssertKept(string.Join('\n', documents.SelectMany(document => document.Items).Select(item => $"{item.SummaryHtml}\n{item.BodyHtml}")));
        }
    }

    /// <summary>A judge that finds no fault in anything would prove nothing.</summary>
    [Fact]
    public void The_judge_sees_what_runs()
    {
        var unseen = Vectors.Value.Where(vector => vector.Markup.StartsWith('<') && !vector.TakesTextAlong && !SafeHtml.Faults(vector.Html).Any()).ToList();
        Assert.True(unseen.Count < Vectors.Value.Count / 20, string.Join('\n', unseen.Select(vector => vector.Markup)));
    }

    private static IEnumerable<string> Faults(WireStory story) =>
        SafeHtml.Faults(story.BodyHtml).Concat(SafeHtml.Faults(story.SummaryHtml))
            .Concat(story.Title?.Any(char.IsControl) == true ? [$"a control in the title {story.Title}"] : [])
            .Concat(new[] { story.Link }.Concat(story.Links.Select(link => link.Href)).Concat(story.Media.Select(media => media.Url)).Where(IsOdd).Select(address => "the address " + address));

    private static bool IsOdd(string? address) => !string.IsNullOrEmpty(address) && !address.StartsWith("http", StringComparison.Ordinal) && !address.StartsWith("mailto:", StringComparison.Ordinal) && !address.StartsWith("tel:", StringComparison.Ordinal);

    private static void AssertKept(string said)
    {
        var harmless = Vectors.Value.Where(vector => !vector.TakesTextAlong).ToList();
        var lost = harmless.Where(vector => !said.Contains(vector.Word, StringComparison.Ordinal)).ToList();
        Assert.True(lost.Count <= harmless.Count * (1 - LeastKept), $"{lost.Count} of {harmless.Count} lost:\n" + string.Join('\n', lost.Select(vector => vector.Markup)));
    }
}
