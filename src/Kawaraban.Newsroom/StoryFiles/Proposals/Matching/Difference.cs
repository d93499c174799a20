namespace Kawaraban.Newsroom.StoryFiles.Proposals.Matching;

/// <summary>In what a proposal differs from a fact of the file.</summary>
public enum Difference
{
    /// <summary>Another figure: 1万人超 here, 約1万2000人 there.</summary>
    Figure,

    /// <summary>The same figure, bound otherwise: 約60両 here, 少なくとも60両 there.</summary>
    Bound,

    /// <summary>Another time.</summary>
    Time,

    /// <summary>The same time, told more finely or more coarsely.</summary>
    Precision,

    /// <summary>Vouched for more strongly or more weakly.</summary>
    Strength,

    /// <summary>The text says that it is not so.</summary>
    Negation,
}
