namespace Kawaraban.Language.Statements;

/// <summary>What kind of doing a clause tells of, as far as a story file asks.</summary>
/// <example><code>StatementReader.In("Karsia gave Dravia 40 tanks.", TextLanguage.English, reference)[0].Deed // Deed.Gives</code></example>
public enum Deed
{
    /// <summary>Anything else: died, opened, 沈没した.</summary>
    Other,

    /// <summary>Somebody lets somebody have something: gave, supplied, exported, paid; 供与, 輸出, 支払う.</summary>
    Gives,

    /// <summary>Somebody gets something: received, imported, bought; 受け取る, 輸入.</summary>
    Receives,

    /// <summary>Two give each other something: exchanged, swapped; 交換.</summary>
    Exchanges,

    /// <summary>Somebody binds himself by a paper: signed, ratified; 署名, 締結, 批准.</summary>
    Signs,

    /// <summary>Somebody binds himself by his word: promised, agreed to; 約束, 合意.</summary>
    Promises,

    /// <summary>Somebody is put under a penalty: imposed sanctions, banned, froze; 制裁, 禁輸, 凍結.</summary>
    Sanctions,

    /// <summary>A commitment is called on: invoked the article; 発動.</summary>
    Invokes,

    /// <summary>A commitment is kept: honoured the pledge; 履行.</summary>
    Keeps,

    /// <summary>A commitment is broken: broke the truce, violated; 違反, 破棄.</summary>
    Breaks,

    /// <summary>Somebody says, thinks, decides or shows what other clauses tell; its time is that of the saying.</summary>
    Tells,
}
