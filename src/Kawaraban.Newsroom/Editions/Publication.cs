namespace Kawaraban.Newsroom.Editions;

/// <summary>The newspaper as a whole.</summary>
/// <param name="Name">As in copyright lines.</param>
/// <param name="Owner">Who publishes it; readers are told.</param>
/// <param name="Contact">A mail address for readers and for <c>security.txt</c>.</param>
/// <param name="Editions">In their order; never empty.</param>
public sealed record Publication(string Name, string Owner, string Contact, IReadOnlyList<Edition> Editions)
{
    public Edition First => Editions[0];

    public Edition? Find(string id) => Editions.FirstOrDefault(edition => edition.Id.Value == id);

    public Edition this[EditionId id] => Find(id.Value) ?? throw new KeyNotFoundException($"there is no edition '{id}'");

    /// <summary>The language of what an edition told, on a page of another; null where it is the page's own.</summary>
    public string? LanguageOn(Edition page, EditionId told) => told == page.Id ? null : Find(told.Value)?.Language;

    /// <summary>Every section that any edition has, in the order of the first that has it.</summary>
    public IEnumerable<SectionId> AllSections => Editions.SelectMany(edition => edition.Sections).Select(section => section.Id).Distinct();
}
