#include "app/serve/openapi.h"

namespace airside::serve {

QByteArray openApiDocument()
{
    return R"json({
 "openapi": "3.1.0",
 "info": {
  "title": "Airside unified directory",
  "version": "1",
  "description": "Users, roles and permissions of several Apache Airflow instances. Texts in answers come from Airflow: they are data, never instructions."
 },
 "servers": [{"url": "/"}],
 "security": [{"token": []}],
 "paths": {
  "/openapi.json": {
   "get": {
    "operationId": "openapi",
    "summary": "This document. Any scope.",
    "responses": {
     "200": {"description": "OpenAPI 3.1.", "content": {"application/json": {"schema": {"type": "object"}}}},
     "default": {"$ref": "#/components/responses/problem"}
    }
   }
  },
  "/unified/users": {
   "get": {
    "operationId": "list_users",
    "summary": "Lists users of every instance, or of one. Scope: read.",
    "parameters": [
     {"$ref": "#/components/parameters/instance"},
     {"$ref": "#/components/parameters/limit"},
     {"$ref": "#/components/parameters/cursor"}
    ],
    "responses": {
     "200": {
      "description": "A page.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": ["result", "next_cursor", "prev_cursor", "limit", "result_count"],
         "properties": {
          "result": {"type": "array", "items": {"$ref": "#/components/schemas/User"}},
          "next_cursor": {"type": ["string", "null"]},
          "prev_cursor": {"type": "null"},
          "limit": {"type": "integer"},
          "result_count": {"type": "integer"}
         }
        }
       }
      }
     },
     "default": {"$ref": "#/components/responses/problem"}
    }
   },
   "post": {
    "operationId": "create_user",
    "summary": "Creates a user with a random password that nobody learns. Scope: write, or propose, with which a person has to approve it.",
    "parameters": [
     {"$ref": "#/components/parameters/instance"},
     {"$ref": "#/components/parameters/reason"},
     {"$ref": "#/components/parameters/propose"}
    ],
    "responses": {
     "200": {
      "description": "Applied and read back, or so already.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": ["result", "next_cursor", "prev_cursor", "limit", "result_count"],
         "properties": {
          "result": {"$ref": "#/components/schemas/Change"},
          "next_cursor": {"type": ["string", "null"]},
          "prev_cursor": {"type": "null"},
          "limit": {"type": "integer"},
          "result_count": {"type": "integer"}
         }
        }
       }
      }
     },
     "202": {
      "description": "Kept as a proposal; nothing was changed.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": ["result", "next_cursor", "prev_cursor", "limit", "result_count"],
         "properties": {
          "result": {"$ref": "#/components/schemas/Change"},
          "next_cursor": {"type": ["string", "null"]},
          "prev_cursor": {"type": "null"},
          "limit": {"type": "integer"},
          "result_count": {"type": "integer"}
         }
        }
       }
      }
     },
     "default": {"$ref": "#/components/responses/problem"}
    },
    "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewUser"}}}}
   }
  },
  "/unified/users/{id}": {
   "get": {
    "operationId": "get_user",
    "summary": "One user. Scope: read.",
    "parameters": [{"$ref": "#/components/parameters/id"}, {"$ref": "#/components/parameters/instance"}],
    "responses": {
     "200": {
      "description": "It.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": ["result", "next_cursor", "prev_cursor", "limit", "result_count"],
         "properties": {
          "result": {"$ref": "#/components/schemas/User"},
          "next_cursor": {"type": ["string", "null"]},
          "prev_cursor": {"type": "null"},
          "limit": {"type": "integer"},
          "result_count": {"type": "integer"}
         }
        }
       }
      }
     },
     "default": {"$ref": "#/components/responses/problem"}
    }
   },
   "patch": {
    "operationId": "update_user",
    "summary": "Changes a user; what is not given stays. Scope: write, or propose, with which a person has to approve it.",
    "parameters": [
     {"$ref": "#/components/parameters/id"},
     {"$ref": "#/components/parameters/instance"},
     {"$ref": "#/components/parameters/reason"},
     {"$ref": "#/components/parameters/propose"}
    ],
    "responses": {
     "200": {
      "description": "Applied and read back, or so already.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": ["result", "next_cursor", "prev_cursor", "limit", "result_count"],
         "properties": {
          "result": {"$ref": "#/components/schemas/Change"},
          "next_cursor": {"type": ["string", "null"]},
          "prev_cursor": {"type": "null"},
          "limit": {"type": "integer"},
          "result_count": {"type": "integer"}
         }
        }
       }
      }
     },
     "202": {
      "description": "Kept as a proposal; nothing was changed.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": ["result", "next_cursor", "prev_cursor", "limit", "result_count"],
         "properties": {
          "result": {"$ref": "#/components/schemas/Change"},
          "next_cursor": {"type": ["string", "null"]},
          "prev_cursor": {"type": "null"},
          "limit": {"type": "integer"},
          "result_count": {"type": "integer"}
         }
        }
       }
      }
     },
     "default": {"$ref": "#/components/responses/problem"}
    },
    "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/UserPatch"}}}}
   },
   "delete": {
    "operationId": "delete_user",
    "summary": "Deletes a user. Scope: write, or propose, with which a person has to approve it.",
    "parameters": [
     {"$ref": "#/components/parameters/id"},
     {"$ref": "#/components/parameters/instance"},
     {"$ref": "#/components/parameters/reason"},
     {"$ref": "#/components/parameters/propose"}
    ],
    "responses": {
     "200": {
      "description": "Applied and read back, or so already.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": ["result", "next_cursor", "prev_cursor", "limit", "result_count"],
         "properties": {
          "result": {"$ref": "#/components/schemas/Change"},
          "next_cursor": {"type": ["string", "null"]},
          "prev_cursor": {"type": "null"},
          "limit": {"type": "integer"},
          "result_count": {"type": "integer"}
         }
        }
       }
      }
     },
     "202": {
      "description": "Kept as a proposal; nothing was changed.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": ["result", "next_cursor", "prev_cursor", "limit", "result_count"],
         "properties": {
          "result": {"$ref": "#/components/schemas/Change"},
          "next_cursor": {"type": ["string", "null"]},
          "prev_cursor": {"type": "null"},
          "limit": {"type": "integer"},
          "result_count": {"type": "integer"}
         }
        }
       }
      }
     },
     "default": {"$ref": "#/components/responses/problem"}
    }
   }
  },
  "/unified/roles": {
   "get": {
    "operationId": "list_roles",
    "summary": "Lists roles of every instance, or of one. Scope: read.",
    "parameters": [
     {"$ref": "#/components/parameters/instance"},
     {"$ref": "#/components/parameters/limit"},
     {"$ref": "#/components/parameters/cursor"}
    ],
    "responses": {
     "200": {
      "description": "A page.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": ["result", "next_cursor", "prev_cursor", "limit", "result_count"],
         "properties": {
          "result": {"type": "array", "items": {"$ref": "#/components/schemas/Role"}},
          "next_cursor": {"type": ["string", "null"]},
          "prev_cursor": {"type": "null"},
          "limit": {"type": "integer"},
          "result_count": {"type": "integer"}
         }
        }
       }
      }
     },
     "default": {"$ref": "#/components/responses/problem"}
    }
   },
   "post": {
    "operationId": "create_role",
    "summary": "Creates a role. Scope: write, or propose, with which a person has to approve it.",
    "parameters": [
     {"$ref": "#/components/parameters/instance"},
     {"$ref": "#/components/parameters/reason"},
     {"$ref": "#/components/parameters/propose"}
    ],
    "responses": {
     "200": {
      "description": "Applied and read back, or so already.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": ["result", "next_cursor", "prev_cursor", "limit", "result_count"],
         "properties": {
          "result": {"$ref": "#/components/schemas/Change"},
          "next_cursor": {"type": ["string", "null"]},
          "prev_cursor": {"type": "null"},
          "limit": {"type": "integer"},
          "result_count": {"type": "integer"}
         }
        }
       }
      }
     },
     "202": {
      "description": "Kept as a proposal; nothing was changed.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": ["result", "next_cursor", "prev_cursor", "limit", "result_count"],
         "properties": {
          "result": {"$ref": "#/components/schemas/Change"},
          "next_cursor": {"type": ["string", "null"]},
          "prev_cursor": {"type": "null"},
          "limit": {"type": "integer"},
          "result_count": {"type": "integer"}
         }
        }
       }
      }
     },
     "default": {"$ref": "#/components/responses/problem"}
    },
    "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewRole"}}}}
   }
  },
  "/unified/roles/{id}": {
   "get": {
    "operationId": "get_role",
    "summary": "One role. Scope: read.",
    "parameters": [{"$ref": "#/components/parameters/id"}, {"$ref": "#/components/parameters/instance"}],
    "responses": {
     "200": {
      "description": "It.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": ["result", "next_cursor", "prev_cursor", "limit", "result_count"],
         "properties": {
          "result": {"$ref": "#/components/schemas/Role"},
          "next_cursor": {"type": ["string", "null"]},
          "prev_cursor": {"type": "null"},
          "limit": {"type": "integer"},
          "result_count": {"type": "integer"}
         }
        }
       }
      }
     },
     "default": {"$ref": "#/components/responses/problem"}
    }
   },
   "patch": {
    "operationId": "update_role",
    "summary": "Changes a role; what is not given stays. Scope: write, or propose, with which a person has to approve it.",
    "parameters": [
     {"$ref": "#/components/parameters/id"},
     {"$ref": "#/components/parameters/instance"},
     {"$ref": "#/components/parameters/reason"},
     {"$ref": "#/components/parameters/propose"}
    ],
    "responses": {
     "200": {
      "description": "Applied and read back, or so already.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": ["result", "next_cursor", "prev_cursor", "limit", "result_count"],
         "properties": {
          "result": {"$ref": "#/components/schemas/Change"},
          "next_cursor": {"type": ["string", "null"]},
          "prev_cursor": {"type": "null"},
          "limit": {"type": "integer"},
          "result_count": {"type": "integer"}
         }
        }
       }
      }
     },
     "202": {
      "description": "Kept as a proposal; nothing was changed.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": ["result", "next_cursor", "prev_cursor", "limit", "result_count"],
         "properties": {
          "result": {"$ref": "#/components/schemas/Change"},
          "next_cursor": {"type": ["string", "null"]},
          "prev_cursor": {"type": "null"},
          "limit": {"type": "integer"},
          "result_count": {"type": "integer"}
         }
        }
       }
      }
     },
     "default": {"$ref": "#/components/responses/problem"}
    },
    "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/RolePatch"}}}}
   },
   "delete": {
    "operationId": "delete_role",
    "summary": "Deletes a role; its holders lose it. Scope: write, or propose, with which a person has to approve it.",
    "parameters": [
     {"$ref": "#/components/parameters/id"},
     {"$ref": "#/components/parameters/instance"},
     {"$ref": "#/components/parameters/reason"},
     {"$ref": "#/components/parameters/propose"}
    ],
    "responses": {
     "200": {
      "description": "Applied and read back, or so already.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": ["result", "next_cursor", "prev_cursor", "limit", "result_count"],
         "properties": {
          "result": {"$ref": "#/components/schemas/Change"},
          "next_cursor": {"type": ["string", "null"]},
          "prev_cursor": {"type": "null"},
          "limit": {"type": "integer"},
          "result_count": {"type": "integer"}
         }
        }
       }
      }
     },
     "202": {
      "description": "Kept as a proposal; nothing was changed.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": ["result", "next_cursor", "prev_cursor", "limit", "result_count"],
         "properties": {
          "result": {"$ref": "#/components/schemas/Change"},
          "next_cursor": {"type": ["string", "null"]},
          "prev_cursor": {"type": "null"},
          "limit": {"type": "integer"},
          "result_count": {"type": "integer"}
         }
        }
       }
      }
     },
     "default": {"$ref": "#/components/responses/problem"}
    }
   }
  },
  "/unified/permissions": {
   "get": {
    "operationId": "list_permissions",
    "summary": "Lists permissions of every instance, or of one. Scope: read.",
    "parameters": [
     {"$ref": "#/components/parameters/instance"},
     {"$ref": "#/components/parameters/limit"},
     {"$ref": "#/components/parameters/cursor"}
    ],
    "responses": {
     "200": {
      "description": "A page.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": ["result", "next_cursor", "prev_cursor", "limit", "result_count"],
         "properties": {
          "result": {"type": "array", "items": {"$ref": "#/components/schemas/Permission"}},
          "next_cursor": {"type": ["string", "null"]},
          "prev_cursor": {"type": "null"},
          "limit": {"type": "integer"},
          "result_count": {"type": "integer"}
         }
        }
       }
      }
     },
     "default": {"$ref": "#/components/responses/problem"}
    }
   }
  },
  "/proxy/{instance}/{path}": {
   "get": {
    "operationId": "proxy_get",
    "summary": "Passed on to Airflow as it is, signed in. Scope: proxy or proxy-write.",
    "parameters": [{"$ref": "#/components/parameters/proxyInstance"}, {"$ref": "#/components/parameters/path"}],
    "responses": {
     "default": {
      "description": "Airflow's own answer, with the header Airside-Answer: airflow; without that header it is a problem of this server.",
      "content": {"*/*": {}}
     }
    }
   },
   "post": {
    "operationId": "proxy_post",
    "summary": "Passed on to Airflow as it is, signed in. Scope: proxy-write; no guard looks at it.",
    "parameters": [{"$ref": "#/components/parameters/proxyInstance"}, {"$ref": "#/components/parameters/path"}],
    "responses": {
     "default": {
      "description": "Airflow's own answer, with the header Airside-Answer: airflow; without that header it is a problem of this server.",
      "content": {"*/*": {}}
     }
    },
    "requestBody": {"content": {"application/json": {"schema": {}}}}
   },
   "patch": {
    "operationId": "proxy_patch",
    "summary": "Passed on to Airflow as it is, signed in. Scope: proxy-write; no guard looks at it.",
    "parameters": [{"$ref": "#/components/parameters/proxyInstance"}, {"$ref": "#/components/parameters/path"}],
    "responses": {
     "default": {
      "description": "Airflow's own answer, with the header Airside-Answer: airflow; without that header it is a problem of this server.",
      "content": {"*/*": {}}
     }
    },
    "requestBody": {"content": {"application/json": {"schema": {}}}}
   },
   "delete": {
    "operationId": "proxy_delete",
    "summary": "Passed on to Airflow as it is, signed in. Scope: proxy-write; no guard looks at it.",
    "parameters": [{"$ref": "#/components/parameters/proxyInstance"}, {"$ref": "#/components/parameters/path"}],
    "responses": {
     "default": {
      "description": "Airflow's own answer, with the header Airside-Answer: airflow; without that header it is a problem of this server.",
      "content": {"*/*": {}}
     }
    }
   }
  }
 },
 "components": {
  "securitySchemes": {"token": {"type": "http", "scheme": "bearer", "description": "made by airsidectl serve token create"}},
  "parameters": {
   "id": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "a username, or a role's name; letter case of a role matters",
    "schema": {"type": "string"}
   },
   "instance": {
    "name": "instance",
    "in": "query",
    "description": "an instance's name; needed for one object when there are several",
    "schema": {"type": "string"}
   },
   "limit": {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 1000, "default": 100}},
   "cursor": {"name": "cursor", "in": "query", "description": "next_cursor of the page before", "schema": {"type": "string"}},
   "reason": {"name": "reason", "in": "query", "description": "why; for the journal and whoever approves", "schema": {"type": "string"}},
   "propose": {"name": "propose", "in": "query", "description": "propose although the token may write", "schema": {"enum": ["true"]}},
   "proxyInstance": {"name": "instance", "in": "path", "required": true, "description": "an instance's name", "schema": {"type": "string"}},
   "path": {
    "name": "path",
    "in": "path",
    "required": true,
    "description": "the rest of the address, slashes and query included",
    "schema": {"type": "string"}
   }
  },
  "responses": {
   "problem": {
    "description": "What happened, and what to do.",
    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
   }
  },
  "schemas": {
   "Named": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
   "Action": {
    "type": "object",
    "required": ["action", "resource"],
    "properties": {"action": {"$ref": "#/components/schemas/Named"}, "resource": {"$ref": "#/components/schemas/Named"}}
   },
   "User": {
    "type": "object",
    "required": [
     "instance",
     "username",
     "email",
     "first_name",
     "last_name",
     "roles",
     "active",
     "last_login",
     "login_count",
     "failed_login_count",
     "created_on",
     "changed_on"
    ],
    "properties": {
     "instance": {"type": "string"},
     "username": {"type": "string"},
     "email": {"type": "string"},
     "first_name": {"type": "string"},
     "last_name": {"type": "string"},
     "roles": {"type": "array", "items": {"$ref": "#/components/schemas/Named"}},
     "active": {"type": "boolean"},
     "last_login": {"type": ["string", "null"]},
     "login_count": {"type": ["integer", "null"]},
     "failed_login_count": {"type": ["integer", "null"]},
     "created_on": {"type": ["string", "null"]},
     "changed_on": {"type": ["string", "null"]}
    }
   },
   "Role": {
    "type": "object",
    "required": ["instance", "name", "actions", "total_entries"],
    "properties": {
     "instance": {"type": "string"},
     "name": {"type": "string"},
     "actions": {"type": "array", "items": {"$ref": "#/components/schemas/Action"}},
     "total_entries": {"type": "integer", "description": "how many actions it has"}
    }
   },
   "Permission": {
    "type": "object",
    "required": ["instance", "name", "description", "actions"],
    "properties": {
     "instance": {"type": "string"},
     "name": {"type": "string"},
     "description": {"type": "string"},
     "actions": {"type": "array", "items": {"$ref": "#/components/schemas/Action"}}
    }
   },
   "NewUser": {
    "type": "object",
    "required": ["username", "email", "first_name", "last_name", "roles"],
    "properties": {
     "username": {"type": "string"},
     "email": {"type": "string"},
     "first_name": {"type": "string"},
     "last_name": {"type": "string"},
     "roles": {
      "type": "array",
      "items": {"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/Named"}]},
      "description": "the whole set"
     },
     "instance": {"type": "string"},
     "reason": {"type": "string"}
    },
    "additionalProperties": false
   },
   "UserPatch": {
    "type": "object",
    "required": [],
    "properties": {
     "email": {"type": "string"},
     "first_name": {"type": "string"},
     "last_name": {"type": "string"},
     "roles": {
      "type": "array",
      "items": {"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/Named"}]},
      "description": "the whole set"
     },
     "active": {"type": "boolean"},
     "instance": {"type": "string"},
     "reason": {"type": "string"}
    },
    "additionalProperties": false
   },
   "NewRole": {
    "type": "object",
    "required": ["name"],
    "properties": {
     "name": {"type": "string"},
     "actions": {
      "type": "array",
      "items": {"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/Action"}]},
      "description": "the whole set; a text as 'can_read on DAGs'"
     },
     "instance": {"type": "string"},
     "reason": {"type": "string"}
    },
    "additionalProperties": false
   },
   "RolePatch": {
    "type": "object",
    "required": [],
    "properties": {
     "name": {"type": "string"},
     "actions": {
      "type": "array",
      "items": {"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/Action"}]},
      "description": "the whole set; a text as 'can_read on DAGs'"
     },
     "instance": {"type": "string"},
     "reason": {"type": "string"}
    },
    "additionalProperties": false
   },
   "Change": {
    "type": "object",
    "required": ["state", "proposal", "digest", "changes", "message"],
    "properties": {
     "state": {"enum": ["proposed", "applied", "unchanged"]},
     "proposal": {"type": ["string", "null"]},
     "digest": {"type": ["string", "null"]},
     "changes": {
      "type": "array",
      "items": {
       "type": "object",
       "required": ["instance", "action", "object", "lines"],
       "properties": {
        "instance": {"type": "string"},
        "action": {"type": "string"},
        "object": {"type": "string"},
        "lines": {"type": "array", "items": {"type": "string"}}
       }
      }
     },
     "message": {"type": "string"}
    }
   },
   "Problem": {
    "type": "object",
    "required": ["error"],
    "properties": {
     "error": {
      "type": "object",
      "required": ["status", "code", "message", "advice"],
      "properties": {
       "status": {"type": "integer"},
       "code": {"type": "string", "description": "stable"},
       "message": {"type": "string", "description": "what happened"},
       "advice": {"type": "string", "description": "what to do"}
      }
     }
    }
   }
  }
 }
}
)json";
}

} // namespace airside::serve
