using AngleSharp;
using AngleSharp.Dom;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Articles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.Tests.Press;

/// <summary>Renders pages without a server, of articles made up on the spot.</summary>
internal sealed class PressProof
{
    public const string Origin = "https://paper.example";
    private readonly IServiceProvider _services;

    public PressProof(string? editionsFolder = null)
    {
        Publication = PublicationFolder.Read(editionsFolder ?? Path.Combine(AppContext.BaseDirectory, "editions"));
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(Publication)
            .AddSingleton(new PaperSetting { DataFolder = "", EditionsFolder = "", PublicAddress = Origin })
            .AddSingleton<PublicAddress>()
            .AddSingleton<Assets>()
            .AddSingleton<ArticleFacts>()
            .AddSingleton<PageRenderer>()
            .BuildServiceProvider();
    }

    public Publication Publication { get; }

    public Edition Edition(string id) => Publication.Find(id)!;

    public PublicAddress Site => _services.GetRequiredService<PublicAddress>();

    public async Task<IDocument> PageAsync<T>(object model)
        where T : IComponent
    {
        var bytes = await _services.GetRequiredService<PageRenderer>().RenderAsync<T>(model);
        return await BrowsingContext.New(Configuration.Default).OpenAsync(response => response.Content(System.Text.Encoding.UTF8.GetString(bytes)));
    }

    public static readonly DateTimeOffset Published = new(2026, 11, 20, 0, 30, 0, TimeSpan.Zero);

    public static readonly AuthorView Writer = new(new AuthorId("tomas-oyelaran"), "Tomas Oyelaran", "Correspondent", "He writes from Ostrel.", "toyelaran");

    public static readonly AuthorView Translator = new(new AuthorId("haruka-sato"), "佐藤遥", "翻訳者", "", null);

    public static readonly PictureView Picture = new(
        new PictureId("pier"), new string('a', 64), 1600, 1000, 0.2, 0.7, PictureKind.File, null, "A ferry at the pier", "A ferry with its bow doors open", "Ola Brandt", "AFP");

    public ArticleSheet Sheet(string edition, params IReadOnlyList<string> blocks) => new() { Edition = Edition(edition), Article = Article(edition, blocks) };

    public static ArticleView Article(string edition, params IReadOnlyList<string> blocks) => new()
    {
        Card = Card(edition, "eight-thousand"),
        VersionNumber = 1,
        Dateline = "",
        Keywords = ["Karsia"],
        Blocks = [.. blocks.Select((text, i) => new Block { VersionId = VersionId.New(), Id = BlockId.New(), Position = i, Text = text, SavedAt = Published })],
        Pictures = new Dictionary<PictureId, PictureView> { [Picture.Id] = Picture },
        Authors = [Writer],
        Translators = [],
        Source = null,
        Siblings = [],
        Corrections = [],
        StoryLinks = new Dictionary<string, ArticleAddress>(),
    };

    public static ArticleCard Card(string edition, string slug) => new()
    {
        Id = ArticleId.New(),
        Story = StoryId.New(),
        Version = VersionId.New(),
        Address = new ArticleAddress(new EditionId(edition), new SectionId("world"), slug),
        ShortCode = "abc2345",
        Kicker = "Verren Strait",
        Headline = $"Headline of {slug}",
        Standfirst = "What the story says in one sentence.",
        Genre = Genre.News,
        IsTranslation = false,
        PublishedAt = Published,
        UpdatedAt = null,
        Picture = Picture,
        Authors = [Writer],
    };
}
