namespace Kawaraban.Site.Newsstand.Files;

/// <summary>A part of a story file's page, in the order of the page.</summary>
public enum FilePart
{
    Timeline,
    Exchanges,
    Figures,
    Commitments,
    Outlooks,
    Disputes,
    Questions,
    Articles,
}
